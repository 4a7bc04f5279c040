import { createConnectClient } from '/connect-ui/headless.js';
import OurNango from '/connect-ui/nango.js';
import RealNango from '/real-client/index.js';

window.createConnectClient = createConnectClient;
window.nangos = { '@nangohq/frontend': RealNango, 'connect-ui/nango': OurNango };

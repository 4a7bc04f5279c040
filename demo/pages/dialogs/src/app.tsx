import { BootstrapModal } from './bootstrap-modal';
import { HeadlessDialog } from './headless-dialog';
import { MuiDialog } from './mui-dialog';
import { NativeDialog } from './native-dialog';
import { RadixDialog } from './radix-dialog';

export function App() {
  return (
    <main>
      <h1>Dialogs</h1>
      <p>
        The widget from within dialogs of others: above them, and in them. <a href="/">Back to Acme</a>
      </p>
      <div className="openers">
        <RadixDialog />
        <MuiDialog />
        <HeadlessDialog />
        <BootstrapModal />
        <NativeDialog />
      </div>
      <p className="long">The page goes on, so that it could scroll.</p>
    </main>
  );
}

import type { ViewName } from './host-event.js';
import type { State } from './state.js';

/** Tells which view a state is shown in; states that share one keep it mounted. */
export function viewOf(state: State): ViewName | null {
  switch (state.name) {
    case 'waiting':
    case 'loading':
    case 'preparing':
      return 'view:loading';
    case 'choosing':
      return 'view:picker';
    case 'entering':
    case 'submitting':
      return 'view:form';
    case 'connected':
      return 'view:success';
    case 'failed':
      return 'view:failed';
    case 'closed':
      return null;
    default:
      return 'view:waiting';
  }
}

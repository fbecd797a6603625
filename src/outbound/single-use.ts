/**
 * Lets exactly one request through to an agent, and knows the moment before its first byte. fetch itself sends a request
 * again after a 421, and an agent could after a reset; here the second one is an error, so that one recorded attempt is
 * never two requests.
 */
import { Dispatcher } from 'undici';

export interface SingleUse {
  dispatcher: Dispatcher;
  /** From just before the first byte on. */
  written(): boolean;
}

class SentTwice extends Error {
  readonly code = 'SENT_TWICE';
}

/** The code of the error that ends a request for which `mayWrite` said no; its socket is closed unused. */
export const HELD_BACK = 'HELD_BACK';

class HeldBack extends Error {
  readonly code = HELD_BACK;
}

type OnConnect = (this: Dispatcher.DispatchHandler, abort: (error?: Error) => void) => void;
type OnRequestStart = NonNullable<Dispatcher.DispatchHandler['onRequestStart']>;

/** `mayWrite` is asked when the socket stands, once. */
export function singleUse(agent: Dispatcher, mayWrite: () => boolean): SingleUse {
  let dispatched = false;
  let written = false;

  const watch = (handler: Dispatcher.DispatchHandler): Dispatcher.DispatchHandler => {
    // The handler keeps state on itself, so the watched one inherits from it instead of standing beside it.
    const watched = Object.create(handler) as Dispatcher.DispatchHandler & { onConnect?: OnConnect };
    const onConnect: OnConnect | undefined = Reflect.get(handler, 'onConnect');
    const onRequestStart: OnRequestStart | undefined = Reflect.get(handler, 'onRequestStart');
    if (onConnect !== undefined) {
      watched.onConnect = function (abort) {
        if (!mayWrite()) return abort(new HeldBack());
        written = true;
        onConnect.call(this, abort);
      };
    } else if (onRequestStart !== undefined) {
      watched.onRequestStart = function (controller, context) {
        if (!mayWrite()) return controller.abort(new HeldBack());
        written = true;
        onRequestStart.call(this, controller, context);
      };
    } else {
      throw new Error('the agent no longer tells when a request starts');
    }
    return watched;
  };

  class Once extends Dispatcher {
    override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
      if (dispatched) throw new SentTwice();
      dispatched = true;
      return agent.dispatch(options, watch(handler));
    }
  }
  return { dispatcher: new Once(), written: () => written };
}

//! What a screen reader asks for is carried out at once.
//!
//! Owns: waking the window for it. Bevy puts what is asked for into a queue, from a thread of the screen reader's library, and wakes nobody; a window that
//! sleeps would find it there when a key is touched. Refuses to know: what is asked for.

use bevy::a11y::{AccessibilityRequested, ActionRequest};
use bevy::app::{App, Last};
use bevy::ecs::message::{MessageReader, MessageWriter};
use bevy::ecs::schedule::IntoScheduleConfigs;
use bevy::ecs::system::{Local, Res};
use bevy::window::RequestRedraw;
use bevy::winit::accessibility::{WinitActionRequestHandler, WinitActionRequestHandlers};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::thread;
use std::time::Duration;

/// Between two looks at a queue that somebody may put something into: a press is felt as answered at once.
const OFTEN: Duration = Duration::from_millis(15);
/// The same while no screen reader has come yet.
const SELDOM: Duration = Duration::from_millis(250);

type Queue = Mutex<WinitActionRequestHandler>;

pub(crate) fn plugin(app: &mut App) {
    if app.world().contains_resource::<EventLoopProxyWrapper>() {
        app.add_systems(Last, keep_watch);
    }
    app.add_systems(Last, carry_out_soon.after(keep_watch));
}

/// Watches over the queue of the window, from when it has one.
fn keep_watch(
    queues: Res<WinitActionRequestHandlers>,
    requested: Res<AccessibilityRequested>,
    proxy: Res<EventLoopProxyWrapper>,
    mut watched: Local<Weak<Queue>>,
) {
    let Some(queue) = queues.values().next().filter(|_| watched.strong_count() == 0) else { return };
    *watched = Arc::downgrade(queue);
    let (queue, requested, proxy) = (watched.clone(), requested.clone(), (**proxy).clone());
    thread::spawn(move || {
        watch(&queue, &requested, || {
            // The window may be closing just now.
            let _ = proxy.send_event(WinitUserEvent::WakeUp);
        });
    });
}

/// Wakes when a screen reader comes, which wants to know what is there, and whenever it has asked for something; until the queue is gone.
fn watch(queue: &Weak<Queue>, requested: &AccessibilityRequested, wake: impl Fn()) {
    let mut was_there = false;
    while let Some(asked) = queue.upgrade().map(|queue| !queue.lock().unwrap_or_else(PoisonError::into_inner).is_empty()) {
        let is_there = requested.get();
        if asked || is_there != was_there {
            wake();
        }
        was_there = is_there;
        thread::sleep(if is_there { OFTEN } else { SELDOM });
    }
}

/// Bevy hands on what was asked for at the end of a frame: it is the next one that carries it out.
fn carry_out_soon(mut requests: MessageReader<ActionRequest>, mut again: MessageWriter<RequestRedraw>) {
    if requests.read().count() > 0 {
        again.write(RequestRedraw);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use accesskit::{Action, ActionRequest, NodeId, TreeId};
    use std::sync::mpsc::channel;

    #[test]
    fn it_wakes_for_a_screen_reader_that_comes_and_for_what_it_asks() {
        let queue = Arc::new(Queue::default());
        let requested = AccessibilityRequested::default();
        let (woken, wakes) = channel();
        let (watched, about) = (Arc::downgrade(&queue), requested.clone());
        let watching = thread::spawn(move || watch(&watched, &about, || woken.send(()).unwrap()));
        assert!(wakes.recv_timeout(SELDOM * 2).is_err(), "nobody is there");
        requested.set(true);
        assert!(wakes.recv_timeout(Duration::from_secs(5)).is_ok(), "somebody has come");
        assert!(wakes.recv_timeout(OFTEN * 4).is_err(), "and asks for nothing");
        let press = ActionRequest { action: Action::Click, target_tree: TreeId::ROOT, target_node: NodeId(1), data: None };
        queue.lock().unwrap().push_back(press);
        assert!(wakes.recv_timeout(Duration::from_secs(5)).is_ok(), "something was asked for");
        queue.lock().unwrap().clear();
        drop(queue);
        watching.join().unwrap();
    }
}

//! Waking the window at a time.
//!
//! Owns: one deadline and a thread that sleeps until it. Bevy could wait by itself, but it draws whenever the time that it waits for changes, and so would
//! draw without a pause while somebody writes.

use bevy::app::App;
use bevy::ecs::resource::Resource;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Instant;

/// The alarm of the window. Without a window there is none.
#[derive(Resource)]
pub(crate) struct Alarm {
    sender: Mutex<Sender<Option<Instant>>>,
    set: Option<Instant>,
}

impl Alarm {
    /// Rings at this time and at no other.
    pub(crate) fn set(&mut self, at: Option<Instant>) {
        // What should have been done by now and was not is rung for again.
        if self.set == at && at.is_none_or(|at| at > Instant::now()) {
            return;
        }
        self.set = at;
        // The thread ends with the window, and then nothing need be woken.
        if let Ok(sender) = self.sender.get_mut() {
            let _ = sender.send(at);
        }
    }
}

pub(crate) fn plugin(app: &mut App) {
    let Some(proxy) = app.world().get_resource::<EventLoopProxyWrapper>().map(|proxy| (**proxy).clone()) else { return };
    let (sender, receiver) = channel();
    thread::spawn(move || {
        keep(&receiver, || {
            // The window may be closing just now.
            let _ = proxy.send_event(WinitUserEvent::WakeUp);
        });
    });
    app.insert_resource(Alarm { sender: Mutex::new(sender), set: None });
}

/// Rings at the time that was set last, until nobody can set one any more.
fn keep(times: &Receiver<Option<Instant>>, ring: impl Fn()) {
    let mut next: Option<Instant> = None;
    loop {
        let news = match next {
            Some(at) => times.recv_timeout(at.saturating_duration_since(Instant::now())),
            None => times.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        match news {
            Ok(at) => next = at,
            Err(RecvTimeoutError::Timeout) => {
                next = None;
                ring();
            }
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn it_rings_once_for_the_last_time_that_was_set() {
        let (sender, receiver) = channel();
        let (rung, rings) = channel();
        let thread = thread::spawn(move || keep(&receiver, || rung.send(Instant::now()).unwrap()));
        let now = Instant::now();
        for at in [Some(now), None, Some(now + Duration::from_millis(5)), Some(now + Duration::from_millis(40))] {
            sender.send(at).unwrap();
        }
        let last =
            std::iter::from_fn(|| rings.recv_timeout(Duration::from_secs(5)).ok()).find(|rung| *rung >= now + Duration::from_millis(40));
        assert!(last.is_some());
        drop(sender);
        thread.join().unwrap();
        assert!(rings.try_recv().is_err());
    }

    #[test]
    fn the_same_time_is_set_once() {
        let (sender, receiver) = channel();
        let mut alarm = Alarm { sender: Mutex::new(sender), set: None };
        let at = Instant::now() + Duration::from_secs(1);
        for at in [Some(at), Some(at), None, None] {
            alarm.set(at);
        }
        assert_eq!(receiver.try_iter().collect::<Vec<_>>(), [Some(at), None]);
    }
}

//! The thread that takes answers: all that came during one sync of the disk share the next one.
//!
//! Owns: the order in which answers are taken, and holding them back while whoever leads closes a question. Refuses to know: networks, and what is asked.

use crate::workshop::phones::{Mine, Put, Slip, Token, Urn};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use tokio::sync::oneshot;

/// At most so many answers share a sync.
const MOST_AT_ONCE: usize = 1000;

/// What becomes of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Put(Put),
    /// Its question is not open.
    Closed,
}

/// What the thread is asked to do.
pub(super) enum Order {
    /// To take an answer.
    Take { question: String, slip: Slip, reply: oneshot::Sender<Outcome> },
    /// To say what a phone has answered to this question.
    Mine { question: String, token: Token, reply: oneshot::Sender<Option<Mine>> },
    /// To take no more until it goes on.
    Hold { reply: Sender<Option<Vec<u16>>> },
    /// To go on with the question as it was.
    GoOn,
    /// To give its urn away, and take no more until it gets one.
    GiveUp { reply: Sender<Option<Box<dyn Urn>>> },
    /// To go on with this question.
    Ask(Option<Box<dyn Urn>>),
    /// To end.
    End,
}

/// What whoever leads may know at any time.
#[derive(Clone, Debug, Default)]
pub(super) struct Counted {
    pub(super) counts: Option<Vec<u16>>,
    pub(super) is_unkept: bool,
}

/// The thread, from outside.
pub(super) struct Booth {
    pub(super) orders: Sender<Order>,
    counted: Arc<Mutex<Counted>>,
    thread: Option<JoinHandle<()>>,
}

impl Booth {
    /// Begins, with the urn of the open question if there is one. `changed` is called whenever the counts are others.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub(super) fn begin(urn: Option<Box<dyn Urn>>, changed: impl Fn() + Send + 'static) -> std::io::Result<Self> {
        let (orders, inbox) = mpsc::channel();
        let counted = Arc::new(Mutex::new(counted(urn.as_deref())));
        let shared = Arc::clone(&counted);
        let mut clerk = Clerk { urn, is_held: false, waiting: Vec::new(), counted: shared, changed };
        let thread = thread::Builder::new().name("phones-answers".into()).spawn(move || clerk.work(&inbox))?;
        Ok(Self { orders, counted, thread: Some(thread) })
    }

    pub(super) fn counted(&self) -> Counted {
        self.counted.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn hold(&self) -> Option<Vec<u16>> {
        self.ask(|reply| Order::Hold { reply }).flatten()
    }

    pub(super) fn go_on(&self) {
        let _ = self.orders.send(Order::GoOn);
    }

    pub(super) fn give_up(&self) -> Option<Box<dyn Urn>> {
        self.ask(|reply| Order::GiveUp { reply }).flatten()
    }

    pub(super) fn ask_next(&self, urn: Option<Box<dyn Urn>>) {
        let _ = self.orders.send(Order::Ask(urn));
    }

    fn ask<T>(&self, order: impl FnOnce(Sender<T>) -> Order) -> Option<T> {
        let (reply, answer) = mpsc::channel();
        self.orders.send(order(reply)).ok()?;
        answer.recv().ok()
    }

    /// Ends the thread, and gives back the urn with all that was acknowledged.
    pub(super) fn end(mut self) -> Option<Box<dyn Urn>> {
        let urn = self.give_up();
        self.stop();
        urn
    }

    fn stop(&mut self) {
        let _ = self.orders.send(Order::End);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for Booth {
    fn drop(&mut self) {
        self.stop();
    }
}

/// An answer that waits for the next sync.
type Waiting = (String, Slip, oneshot::Sender<Outcome>);

struct Clerk<F> {
    urn: Option<Box<dyn Urn>>,
    is_held: bool,
    waiting: Vec<Waiting>,
    counted: Arc<Mutex<Counted>>,
    changed: F,
}

impl<F: Fn()> Clerk<F> {
    fn work(&mut self, inbox: &Receiver<Order>) {
        while let Ok(order) = inbox.recv() {
            let more = inbox.try_iter().take(MOST_AT_ONCE);
            for order in std::iter::once(order).chain(more) {
                if !self.obey(order) {
                    return;
                }
            }
            if !self.is_held {
                self.take_all();
            }
        }
    }

    /// Whether it goes on.
    fn obey(&mut self, order: Order) -> bool {
        match order {
            Order::Take { question, slip, reply } => self.waiting.push((question, slip, reply)),
            Order::Mine { question, token, reply } => {
                let urn = self.urn.as_ref().filter(|urn| urn.name() == question);
                let _ = reply.send(urn.and_then(|urn| urn.answer_of(&token)));
            }
            Order::Hold { reply } => {
                if !self.is_held {
                    self.take_all();
                }
                self.is_held = true;
                let _ = reply.send(counted(self.urn.as_deref()).counts);
            }
            Order::GoOn => self.is_held = false,
            Order::GiveUp { reply } => {
                self.is_held = true;
                let _ = reply.send(self.urn.take());
            }
            Order::Ask(urn) => {
                (self.urn, self.is_held) = (urn, false);
                self.tell();
            }
            Order::End => return false,
        }
        true
    }

    /// Takes all answers that wait, with one sync, and acknowledges them.
    fn take_all(&mut self) {
        let waiting = std::mem::take(&mut self.waiting);
        let name = self.urn.as_ref().map(|urn| urn.name().to_owned());
        let (open, closed): (Vec<Waiting>, Vec<Waiting>) = waiting.into_iter().partition(|(question, ..)| Some(question) == name.as_ref());
        closed.into_iter().for_each(|(.., reply)| tell(reply, Outcome::Closed));
        let (slips, replies): (Vec<Slip>, Vec<oneshot::Sender<Outcome>>) = open.into_iter().map(|(_, slip, reply)| (slip, reply)).unzip();
        let Some(urn) = self.urn.as_mut().filter(|_| !slips.is_empty()) else { return };
        let puts = urn.put(&slips);
        replies.into_iter().zip(puts).for_each(|(reply, put)| tell(reply, Outcome::Put(put)));
        self.tell();
    }

    fn tell(&self) {
        *self.counted.lock().unwrap_or_else(PoisonError::into_inner) = counted(self.urn.as_deref());
        (self.changed)();
    }
}

fn tell(reply: oneshot::Sender<Outcome>, outcome: Outcome) {
    // A phone that has gone meanwhile asks again.
    let _ = reply.send(outcome);
}

/// What is known of a question; no counts where no phone has said anything.
pub(super) fn counted(urn: Option<&dyn Urn>) -> Counted {
    Counted { counts: urn.filter(|urn| urn.is_touched()).map(Urn::counts), is_unkept: urn.is_some_and(|urn| !urn.is_kept()) }
}

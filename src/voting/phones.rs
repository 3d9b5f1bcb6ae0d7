//! Phones, as a face switches them on, shows them what the room sees, and hears of them.
//!
//! Owns: the one socket and its port, the urn of the open question whether phones are on or off, and that answers go only when their counts are written down.
//! Refuses to know: what is written down, and what a face draws.

use super::booth::{Booth, Counted, counted};
use super::limits::Limits;
use super::screen::{self, Screens, Speaker};
use super::server::Server;
use super::service::Shared;
pub(crate) use super::token::Key;
use super::{address, page, squares};
use crate::library::Icon;
use crate::workshop::PORTS;
use crate::workshop::Room;
use crate::workshop::phones::{Asked, Door, Heard, News, Phones, Place, Shut, Squares, Urn, Urns};
use std::io;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::atomic::{AtomicBool, AtomicU16, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Instant;
use tokio::sync::{Notify, watch};

/// Phones that vote in one workshop.
pub(crate) struct VotingPhones {
    key: Key,
    code: String,
    speakers: Vec<Speaker>,
    urns: Box<dyn Urns>,
    /// The urn of the open question while phones are off.
    urn: Option<Box<dyn Urn>>,
    /// The question that is open, and of which there is an urn.
    asked: Option<Asked>,
    joined: u16,
    is_open: bool,
    rev: u32,
    news: News,
    on: Option<On>,
}

/// While they are on. The server ends before the booth does.
struct On {
    server: Server,
    booth: Booth,
    shared: Arc<Shared>,
    squares: Squares,
    since: Instant,
}

impl VotingPhones {
    /// Phones for this room, which are off. Answers that were acknowledged before the program ended are found again.
    pub(crate) fn new(key: Key, code: String, speakers: Vec<Speaker>, urns: Box<dyn Urns>, room: &Room, news: News) -> Self {
        let mut chance = [0; 4];
        // Without chance, phones of an earlier start may wait for news a little longer.
        let _ = getrandom::fill(&mut chance);
        let rev = u32::from_le_bytes(chance) >> 2;
        let joined = room.phones();
        let mut phones = Self { key, code, speakers, urns, urn: None, asked: None, joined, is_open: true, rev, news, on: None };
        phones.find(room);
        phones
    }

    /// Lets more of them in, in a second: a test of two hundred phones need not wait for that.
    #[cfg(test)]
    pub(super) fn let_in(&self, a_second: u32) {
        let on = self.on.as_ref().expect("they are on");
        on.shared.limits.lock().expect("nobody has panicked with it").joins_a_second = a_second;
    }

    /// The urn that was left open. If its question is still asked, it goes on; otherwise its counts are in the record, and it goes.
    fn find(&mut self, room: &Room) {
        let asked = room.asked();
        match self.urns.found() {
            Some(urn) if asked.as_ref().is_some_and(|asked| asked.name == urn.name() && asked.answers == urn.counts().len()) => {
                (self.urn, self.asked) = (Some(urn), asked);
            }
            Some(urn) => urn.burn(),
            None => {}
        }
    }

    /// Opens the first port that is free on this address.
    fn listen(address: IpAddr, ports: &[u16]) -> Result<TcpListener, Shut> {
        let mut shut = Shut::PortsTaken;
        for port in ports {
            match TcpListener::bind(SocketAddr::new(address, *port)) {
                Ok(listener) => return Ok(listener),
                Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
                Err(_) => shut = Shut::Refused,
            }
        }
        Err(shut)
    }

    /// Serves a socket that is open.
    pub(super) fn serve(&mut self, listener: TcpListener, room: &Room) -> io::Result<()> {
        self.switch_off();
        let host = listener.local_addr()?.to_string();
        let squares = squares::squares(&format!("http://{host}/{}", self.code));
        self.ask(room, true);
        self.rev += 1;
        let (screens, _) = watch::channel(Arc::new(screen::of_room(room, self.rev, &self.speakers)));
        let changed = Arc::new(Notify::new());
        let notify = Arc::clone(&changed);
        let booth = Booth::begin(self.urn.take(), move || notify.notify_one())?;
        let page = page::page(&self.speakers);
        let shared = Arc::new(Shared {
            host,
            code: self.code.clone(),
            key: self.key.clone(),
            page: page.html,
            policy: page.policy,
            screens,
            limits: Mutex::new(Limits::new(Instant::now())),
            joined: AtomicU16::new(self.joined),
            is_open: AtomicBool::new(self.is_open),
            is_met: AtomicBool::new(false),
            orders: booth.orders.clone(),
            changed,
        });
        let news = Arc::clone(&self.news);
        match Server::begin(listener, Arc::clone(&shared), move || news()) {
            Ok(server) => self.on = Some(On { server, booth, shared, squares, since: Instant::now() }),
            Err(error) => {
                self.urn = booth.end();
                return Err(error);
            }
        }
        Ok(())
    }

    /// Makes the question that the room asks the one that phones answer. Nothing of the one before it stays. While phones are off, no other one is opened.
    fn ask(&mut self, room: &Room, opens: bool) {
        let asked = room.asked();
        if asked == self.asked {
            if let Some(on) = &self.on {
                on.booth.go_on();
            }
            return;
        }
        let before = self.on.as_ref().map_or_else(|| self.urn.take(), |on| on.booth.give_up());
        if let Some(urn) = before {
            urn.burn();
        }
        let asked = asked.filter(|_| opens);
        let urn = asked.as_ref().map(|asked| self.urns.open(asked));
        match &self.on {
            Some(on) => on.booth.ask_next(urn),
            None => self.urn = urn,
        }
        self.asked = asked;
    }

    fn counted(&self) -> Counted {
        self.on.as_ref().map_or_else(|| counted(self.urn.as_deref()), |on| on.booth.counted())
    }

    fn screens(&mut self, screens: impl FnOnce(u32, &[Speaker]) -> Screens) {
        let Some(on) = &self.on else { return };
        let next = screens(self.rev + 1, &self.speakers);
        let before = on.shared.screens.borrow().clone();
        if (&before.of, &before.question) != (&next.of, &next.question) {
            self.rev += 1;
            on.shared.screens.send_replace(Arc::new(next));
        }
    }
}

impl Phones for VotingPhones {
    fn places(&self) -> Vec<Place> {
        address::places()
    }

    fn switch_on(&mut self, place: &Place, room: &Room) -> Result<(), Shut> {
        let address = place.address.parse().map_err(|_| Shut::NoNetwork)?;
        self.switch_off();
        let listener = Self::listen(address, &PORTS)?;
        self.serve(listener, room).map_err(|_| Shut::Refused)
    }

    fn switch_off(&mut self) {
        self.screens(screen::closed);
        if let Some(On { server, booth, shared, .. }) = self.on.take() {
            drop(server);
            self.joined = shared.joined.load(Ordering::Relaxed);
            self.urn = booth.end();
        }
    }

    fn leave(mut self: Box<Self>) {
        // Where the system gives no thread, what is dropped is closed all the same.
        let _ = thread::Builder::new().name("phones-end".into()).spawn(move || self.switch_off());
    }

    fn door(&self) -> Option<Door> {
        let on = self.on.as_ref()?;
        let (address, code, squares) = (on.shared.host.clone(), self.code.clone(), on.squares.clone());
        Some(Door { address, code, squares, is_open: self.is_open })
    }

    fn set_door(&mut self, is_open: bool) {
        self.is_open = is_open;
        if let Some(on) = &self.on {
            on.shared.is_open.store(is_open, Ordering::Relaxed);
        }
    }

    fn heard(&self) -> Heard {
        let Counted { counts, is_unkept } = self.counted();
        let joined = self.on.as_ref().map_or(self.joined, |on| on.shared.joined.load(Ordering::Relaxed));
        let alone = self.on.as_ref().filter(|on| !on.shared.is_met.load(Ordering::Relaxed)).map(|on| on.since.elapsed());
        Heard { joined, counts, is_unkept, alone }
    }

    fn hold(&mut self) -> Option<Vec<u16>> {
        match &self.on {
            Some(on) => on.booth.hold(),
            None => counted(self.urn.as_deref()).counts,
        }
    }

    fn show(&mut self, room: &Room) {
        self.ask(room, self.on.is_some());
        self.screens(|rev, speakers| screen::of_room(room, rev, speakers));
    }
}

/// The icons on the phone's page.
pub(super) const ICONS: [Icon; 6] = [Icon::Book, Icon::Check, Icon::Hand, Icon::Leave, Icon::Next, Icon::Skip];

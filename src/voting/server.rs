//! The server: one socket, and a thread that ends with it.
//!
//! Owns: accepting, how many connections there are and for how long, and that nothing of it is left when it is switched off. Refuses to know: what a request
//! says (`service`).

use super::limits::{CONNECTION_ENDS_WITHIN, CONNECTION_WITHIN, Connections, HEADER_BYTES, HEADER_FIELDS, HEADER_WITHIN};
use super::service::{Shared, serve};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::cell::RefCell;
use std::io;
use std::net::{IpAddr, TcpListener as StdListener};
use std::pin::pin;
use std::rc::Rc;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::{LocalSet, spawn_local};
use tokio::time::{sleep, timeout};

/// When it is switched off, phones that wait are told so within this time.
const FAREWELL: Duration = Duration::from_millis(250);
/// After a connection could not be accepted, because the system has no more files or none for now.
const PAUSE: Duration = Duration::from_millis(50);
/// Whoever leads is told of news at most this often.
const NEWS_EVERY: Duration = Duration::from_millis(250);

/// The server, from outside.
pub(super) struct Server {
    off: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Begins to serve this socket. `news` is called when there is some, at most four times a second.
    ///
    /// # Errors
    /// When the system gives no thread or takes the socket back.
    pub(super) fn begin(listener: StdListener, shared: Arc<Shared>, news: impl Fn() + Send + 'static) -> io::Result<Self> {
        listener.set_nonblocking(true)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build()?;
        let (off, is_off) = oneshot::channel();
        let run = move || {
            let tasks = LocalSet::new();
            tasks.block_on(&runtime, async {
                // A socket that the system takes back lets nobody in, and is switched off as any other.
                if let Ok(listener) = TcpListener::from_std(listener) {
                    let accepting = spawn_local(accept(listener, Arc::clone(&shared)));
                    spawn_local(tell_news(shared, news));
                    // Whoever drops the other end has switched it off as well.
                    let _ = is_off.await;
                    accepting.abort();
                    sleep(FAREWELL).await;
                }
            });
            // With the tasks go their connections, wherever they are.
            drop(tasks);
            runtime.shutdown_background();
        };
        let thread = thread::Builder::new().name("phones".into()).spawn(run)?;
        Ok(Self { off: Some(off), thread: Some(thread) })
    }
}

/// Switched off: the socket is closed, then the connections, and the thread has ended.
impl Drop for Server {
    fn drop(&mut self) {
        drop(self.off.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

async fn tell_news(shared: Arc<Shared>, news: impl Fn()) {
    loop {
        shared.changed.notified().await;
        news();
        sleep(NEWS_EVERY).await;
    }
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    let connections = Rc::new(RefCell::new(Connections::default()));
    loop {
        match listener.accept().await {
            Ok((stream, peer)) if connections.borrow_mut().enter(peer.ip()) => {
                let (shared, connections) = (Arc::clone(&shared), Rc::clone(&connections));
                spawn_local(async move {
                    connection(stream, peer.ip(), shared).await;
                    connections.borrow_mut().leave(peer.ip());
                });
            }
            // Too many.
            Ok(_) => {}
            Err(_) => sleep(PAUSE).await,
        }
    }
}

/// One connection, to its end. Why it ended is of no use to anybody.
async fn connection(stream: TcpStream, peer: IpAddr, shared: Arc<Shared>) {
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| serve(Arc::clone(&shared), peer, request));
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEADER_WITHIN).max_buf_size(HEADER_BYTES).max_headers(HEADER_FIELDS);
    let mut connection = pin!(http.auto_date_header(false).half_close(false).serve_connection(TokioIo::new(stream), service));
    if timeout(CONNECTION_WITHIN, connection.as_mut()).await.is_err() {
        connection.as_mut().graceful_shutdown();
        let _ = timeout(CONNECTION_ENDS_WITHIN, connection).await;
    }
}

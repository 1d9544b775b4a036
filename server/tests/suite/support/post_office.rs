//! A mail server (RFC 5321) that does what a test tells it.

use std::collections::{HashMap, VecDeque};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, watch};
use tokio::task::{JoinHandle, JoinSet};

use super::{Letter, soon};

/// What the server says to a recipient instead of taking the mail.
#[derive(Clone, Copy, Debug)]
pub enum Say {
    /// Such as `451 4.7.1 come back later`.
    No(&'static str),
    /// Nothing, until the test releases it.
    Wait,
    /// Nothing: it hangs up.
    HangUp,
}

/// Somebody who takes the server's mails.
pub struct PostOffice {
    address: SocketAddr,
    desk: Arc<Desk>,
    open: Mutex<Option<JoinHandle<()>>>,
}

struct Desk {
    told: Mutex<HashMap<String, VecDeque<Say>>>,
    /// How often each recipient was named.
    tries: watch::Sender<HashMap<String, usize>>,
    taken: watch::Sender<Vec<Letter>>,
    release: Notify,
}

impl PostOffice {
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("its address");
        let (tries, taken) = (watch::Sender::default(), watch::Sender::default());
        let desk = Arc::new(Desk {
            told: Mutex::default(),
            tries,
            taken,
            release: Notify::new(),
        });
        let open = Mutex::new(Some(tokio::spawn(serve(listener, Arc::clone(&desk)))));
        Self { address, desk, open }
    }

    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// Goes away: every connection ends, and nobody answers any more.
    pub async fn close(&self) {
        let open = lock(&self.open).take();
        if let Some(open) = open {
            open.abort();
            let _ = open.await;
        }
    }

    /// Comes back at the same address.
    pub async fn open_again(&self) {
        let listener = TcpListener::bind(self.address).await.expect("the port is still free");
        *lock(&self.open) = Some(tokio::spawn(serve(listener, Arc::clone(&self.desk))));
    }

    /// What to say, one after the other, when mail for this address comes; after that it is taken.
    pub fn tell(&self, address: &str, says: &[Say]) {
        lock(&self.desk.told).insert(address.to_owned(), says.iter().copied().collect());
    }

    /// Refuses for good whatever comes for this address.
    pub fn has_no_mailbox(&self, address: &str) {
        self.tell(address, &[Say::No("550 5.1.1 mailbox unknown")]);
    }

    /// Lets one recipient go on who was told to wait.
    pub fn release(&self) {
        self.desk.release.notify_one();
    }

    pub fn letters(&self) -> Vec<Letter> {
        self.desk.taken.borrow().clone()
    }

    /// How many letters have come for this address.
    pub fn count_to(&self, address: &str) -> usize {
        self.letters().iter().filter(|letter| letter.to == address).count()
    }

    /// Waits until this many letters have come.
    pub async fn wait_for(&self, count: usize) -> Vec<Letter> {
        let mut taken = self.desk.taken.subscribe();
        let coming = taken.wait_for(|letters| letters.len() >= count);
        soon(&format!("{count} letters"), coming)
            .await
            .expect("the post office is open")
            .clone()
    }

    /// The newest letter to an address, once there are this many.
    pub async fn letter(&self, to: &str, count: usize) -> Letter {
        let mut taken = self.desk.taken.subscribe();
        let coming = taken.wait_for(|letters| letters.iter().filter(|letter| letter.to == to).count() >= count);
        let letters = soon(&format!("letter {count} to {to}"), coming)
            .await
            .expect("the post office is open")
            .clone();
        letters.into_iter().rfind(|letter| letter.to == to).expect("a letter")
    }

    /// Waits until mail for this address was tried this often.
    pub async fn wait_for_tries(&self, address: &str, count: usize) {
        let mut tries = self.desk.tries.subscribe();
        let coming = tries.wait_for(|tries| tries.get(address).is_some_and(|tries| *tries >= count));
        soon(&format!("try {count} for {address}"), coming)
            .await
            .expect("the post office is open");
    }
}

async fn serve(listener: TcpListener, desk: Arc<Desk>) {
    // Dropped with this task, and all conversations with it.
    let mut conversations = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        conversations.spawn(talk(stream, Arc::clone(&desk)));
    }
}

async fn talk(stream: TcpStream, desk: Arc<Desk>) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    let (mut to, mut line) = (String::new(), String::new());
    stream.write_all(b"220 post.example\r\n").await?;
    while stream.read_line(&mut line).await? > 0 {
        let verb = line.get(..4).unwrap_or_default().to_uppercase();
        let answer = match verb.as_str() {
            "EHLO" => "250-post.example\r\n250 8BITMIME",
            "RCPT" => {
                to = line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
                match desk.next(&to) {
                    None => "250 ok",
                    Some(Say::No(answer)) => answer,
                    Some(Say::HangUp) => return Ok(()),
                    Some(Say::Wait) => {
                        desk.release.notified().await;
                        "250 ok"
                    }
                }
            }
            "DATA" => {
                stream.write_all(b"354 go on\r\n").await?;
                let letter = Letter::read(&to, &data(&mut stream).await?);
                desk.taken.send_modify(|letters| letters.push(letter));
                "250 2.0.0 taken"
            }
            "QUIT" => return stream.write_all(b"221 bye\r\n").await,
            _ => "250 ok",
        };
        stream.write_all(format!("{answer}\r\n").as_bytes()).await?;
        line.clear();
    }
    Ok(())
}

/// A mail up to the line with only a dot.
async fn data(stream: &mut BufReader<TcpStream>) -> std::io::Result<Vec<u8>> {
    let mut all = Vec::new();
    loop {
        let start = all.len();
        if stream.read_until(b'\n', &mut all).await? == 0 || &all[start..] == b".\r\n" {
            all.truncate(start);
            return Ok(all);
        }
        if all[start..].starts_with(b"..") {
            all.remove(start);
        }
    }
}

impl Desk {
    fn next(&self, to: &str) -> Option<Say> {
        self.tries
            .send_modify(|tries| *tries.entry(to.to_owned()).or_default() += 1);
        lock(&self.told).get_mut(to)?.pop_front()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

//! The program as its users run it: how soon it answers, and how much memory it takes.

use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::client::Client;
use crate::load;
use crate::request::{self, Requests};
use crate::work::Work;

const STARTS: usize = 5;

/// What a process of its own takes.
pub struct Measured {
    pub members: u32,
    /// From its start to its first answer; the median.
    pub start: Duration,
    /// Resident memory in MB, two seconds after that.
    pub at_rest: f64,
    /// The most that it took under load.
    pub under_load: f64,
}

struct Program {
    process: Child,
    address: SocketAddr,
    start: Duration,
}

pub async fn measure(members: u32, folder: &Path, requests: &Arc<Requests>, time: Duration) -> Measured {
    let mut starts = Vec::new();
    for _ in 1..STARTS {
        starts.push(Program::start(folder).await.start);
    }
    let program = Program::start(folder).await;
    starts.push(program.start);
    starts.sort();
    tokio::time::sleep(Duration::from_secs(2)).await;
    let at_rest = program.memory("VmRSS:");
    for work in [Work::List, Work::Search, Work::Tick] {
        load::drive(program.address, requests, work, 16, time).await;
    }
    Measured {
        members,
        start: starts[STARTS / 2],
        at_rest,
        under_load: program.memory("VmHWM:"),
    }
}

impl Program {
    async fn start(folder: &Path) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
        let address = listener.local_addr().expect("an address");
        drop(listener);
        let began = Instant::now();
        let process = Command::new(env!("CARGO_BIN_EXE_rolecall"))
            .arg("serve")
            .env("ROLECALL_DATA", folder)
            .env("ROLECALL_LISTEN", address.to_string())
            .stdout(Stdio::null())
            .spawn()
            .expect("the program starts");
        while !is_healthy(address).await {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        let start = began.elapsed();
        Self {
            process,
            address,
            start,
        }
    }

    /// A line of what Linux says of the process, in MB; elsewhere it is not known.
    fn memory(&self, line: &str) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.id())).unwrap_or_default();
        let line = status.lines().find_map(|text| text.strip_prefix(line));
        let kilobytes = line.and_then(|text| text.trim().strip_suffix(" kB")?.parse::<f64>().ok());
        kilobytes.map_or(f64::NAN, |kilobytes| kilobytes * 1_024.0 / 1e6)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

async fn is_healthy(address: SocketAddr) -> bool {
    match Client::connect(address).await {
        Ok(mut client) => client.send(&request::health()).await.is_ok(),
        Err(_) => false,
    }
}

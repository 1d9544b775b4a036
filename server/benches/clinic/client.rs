//! The smallest client that keeps its connection: it must not cost more than what it measures.

use std::io;
use std::net::SocketAddr;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// One connection (HTTP/1.1, RFC 9112).
pub struct Client {
    stream: TcpStream,
    received: Vec<u8>,
}

/// A good response: the body of a chunked one still in its chunks.
pub struct Response<'a> {
    pub head: &'a str,
    pub body: &'a [u8],
}

impl Client {
    pub async fn connect(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        let received = Vec::with_capacity(16 * 1024);
        Ok(Self { stream, received })
    }

    /// Sends a request, and waits for the whole response.
    pub async fn send(&mut self, request: &[u8]) -> io::Result<Response<'_>> {
        self.stream.write_all(request).await?;
        self.received.clear();
        while !self.response().is_some_and(|response| response.is_whole()) {
            if self.stream.read_buf(&mut self.received).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
        let text = String::from_utf8_lossy(&self.received);
        assert!(text.starts_with("HTTP/1.1 200 "), "{text}");
        self.response().ok_or(io::ErrorKind::InvalidData.into())
    }

    /// Sends a request, and waits for the head of a response that goes on for long.
    pub async fn begin(&mut self, request: &[u8]) -> io::Result<String> {
        self.stream.write_all(request).await?;
        self.received.clear();
        loop {
            if let Some(response) = self.response() {
                return Ok(response.head.to_owned());
            }
            if self.stream.read_buf(&mut self.received).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
    }

    /// Waits until this word comes in a response that goes on.
    pub async fn hear(&mut self, word: &str) -> io::Result<()> {
        self.received.clear();
        while find(&self.received, word.as_bytes()).is_none() {
            if self.stream.read_buf(&mut self.received).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
        Ok(())
    }

    /// Waits for as long as something comes.
    pub async fn follow(mut self) -> io::Result<()> {
        while self.stream.read_buf(&mut self.received).await? > 0 {
            self.received.clear();
        }
        Ok(())
    }

    /// What has come so far, once its head has.
    fn response(&self) -> Option<Response<'_>> {
        let end = find(&self.received, b"\r\n\r\n")?;
        let head = std::str::from_utf8(&self.received[..end]).ok()?;
        let body = &self.received[end + 4..];
        Some(Response { head, body })
    }
}

impl Response<'_> {
    /// The value of a header, named in lower case as the server does.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines();
        lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }

    fn is_whole(&self) -> bool {
        match self.header("content-length") {
            Some(length) => length.parse() == Ok(self.body.len()),
            None => has_last_chunk(self.body),
        }
    }
}

fn has_last_chunk(mut body: &[u8]) -> bool {
    while let Some(end) = find(body, b"\r\n") {
        let length = std::str::from_utf8(&body[..end]).ok();
        let length = length.and_then(|text| usize::from_str_radix(text, 16).ok());
        match length.unwrap_or_default() {
            0 => return true,
            length => body = body.get(end + 2 + length + 2..).unwrap_or_default(),
        }
    }
    false
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

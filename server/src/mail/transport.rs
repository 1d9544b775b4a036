//! How a mail leaves: over SMTP (RFC 5321), or into a folder.

use std::path::PathBuf;
use std::time::Duration;

use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::transport::smtp::Error as SmtpError;
use lettre::{AsyncFileTransport, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use super::Letter;
use crate::config::Config;
use crate::id::MailId;

/// Where mails go.
pub enum Transport {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Folder(AsyncFileTransport<Tokio1Executor>),
}

/// What became of one try.
#[derive(Debug, PartialEq, Eq)]
pub enum Delivered {
    /// Taken by the server, with its answer.
    Yes(String),
    /// Not now: the server is away, slow, or says to come back (4xx).
    NotYet(String),
    /// Never: the server refuses (5xx), or the mail can't be written to this address.
    Never(String),
}

type Failure = Box<dyn std::error::Error + Send + Sync>;

impl Transport {
    /// # Errors
    /// When the mail server's address makes no sense, or the folder can't be made.
    pub fn of(config: &Config) -> Result<Self, Failure> {
        if let Some(url) = &config.smtp_url {
            let smtp = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)?;
            return Ok(Self::Smtp(smtp.timeout(Some(Duration::from_secs(20))).build()));
        }
        let folder: PathBuf = config.mail_folder();
        std::fs::create_dir_all(&folder)?;
        Ok(Self::Folder(AsyncFileTransport::new(folder)))
    }

    /// Tries once. The id of a mail stays the same from try to try, so that a reader's program knows a repeated one.
    pub async fn send(&self, config: &Config, id: MailId, recipient: &str, letter: &Letter) -> Delivered {
        let message = match message(config, id, recipient, letter) {
            Ok(message) => message,
            Err(error) => return Delivered::Never(error.to_string()),
        };
        match self {
            Self::Folder(folder) => match folder.send(message).await {
                Ok(_) => Delivered::Yes("written to the folder".to_owned()),
                Err(error) => Delivered::NotYet(error.to_string()),
            },
            Self::Smtp(smtp) => match smtp.send(message).await {
                Ok(response) => Delivered::Yes(response.message().collect::<Vec<_>>().join(" ")),
                Err(error) if error.is_permanent() => Delivered::Never(reason(&error)),
                // The mail server does not take addresses in other scripts (SMTPUTF8, RFC 6531).
                Err(error) if error.is_client() && !recipient.is_ascii() => Delivered::Never(reason(&error)),
                Err(error) => Delivered::NotYet(reason(&error)),
            },
        }
    }
}

/// The server's own words, without the wrapping of the library.
fn reason(error: &SmtpError) -> String {
    let words = std::error::Error::source(error).map_or_else(|| error.to_string(), ToString::to_string);
    words.chars().filter(|c| !c.is_control()).take(300).collect()
}

fn message(config: &Config, id: MailId, recipient: &str, letter: &Letter) -> Result<Message, Failure> {
    let from: Mailbox = config.mail_from.parse()?;
    let domain = from.email.domain().to_owned();
    let body = MultiPart::alternative_plain_html(letter.text.clone(), letter.html.clone());
    let mut message = Message::builder()
        .from(from)
        .to(Mailbox::new(None, recipient.parse()?))
        .subject(&letter.subject)
        .message_id(Some(format!("<{id}@{domain}>")))
        .multipart(body)?;
    // No answers from holiday programs (RFC 3834).
    let automatic = HeaderName::new_from_ascii_str("Auto-Submitted");
    message
        .headers_mut()
        .insert_raw(HeaderValue::new(automatic, "auto-generated".to_owned()));
    Ok(message)
}

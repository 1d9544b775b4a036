//! A mail as its reader's program shows it.

use mail_parser::MessageParser;

/// A mail that the post office took.
#[derive(Clone, Debug)]
pub struct Letter {
    pub to: String,
    /// The Message-ID.
    pub id: String,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub raw: String,
}

impl Letter {
    pub fn read(to: &str, raw: &[u8]) -> Self {
        let message = MessageParser::default().parse(raw).expect("a mail");
        Self {
            to: to.to_owned(),
            id: message.message_id().expect("an id").to_owned(),
            subject: message.subject().expect("a subject").to_owned(),
            text: message.body_text(0).expect("a plain text").replace("\r\n", "\n"),
            html: message.body_html(0).expect("an HTML text").replace("\r\n", "\n"),
            raw: String::from_utf8_lossy(raw).into_owned(),
        }
    }

    /// The link that the reader is to follow; both texts have to have it.
    pub fn link(&self) -> &str {
        let link = self
            .text
            .lines()
            .find(|line| line.starts_with("https://"))
            .expect("a link");
        assert!(self.html.contains(&format!("href=\"{link}\"")), "{}", self.html);
        link
    }

    /// The secret in that link.
    pub fn token(&self) -> &str {
        self.link().rsplit('/').next().expect("the end of a link")
    }
}

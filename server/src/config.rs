//! Settings, each from an environment variable, explained by `rolecall serve --help`.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;

/// How this installation runs.
#[derive(Args, Clone, Debug)]
pub struct Config {
    /// Where to listen.
    #[arg(long, env = "ROLECALL_LISTEN", default_value = "127.0.0.1:8300")]
    pub listen: SocketAddr,

    /// The address that people use, for links in mails. Default: `http://localhost` with the port listened on.
    #[arg(long, env = "ROLECALL_URL")]
    pub url: Option<String>,

    /// The folder for the SQLite file, the secret and mails that are not sent.
    #[arg(long, env = "ROLECALL_DATA", default_value = "data")]
    pub data: PathBuf,

    /// `postgres://user:password@host/database`, or `sqlite://file`. Default: rolecall.sqlite in the data folder.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    pub database: Option<String>,

    /// 32 random bytes in base64url, from which links in mails are made; needed when several servers share a
    /// database. Default: made once and kept in the data folder.
    #[arg(long, env = "ROLECALL_SECRET", hide_env_values = true)]
    pub secret: Option<String>,

    /// The mail server, such as `smtps://user:password@host` or `smtp://user:password@host:587?tls=required`. Without it,
    /// mails become .eml files.
    #[arg(long, env = "ROLECALL_SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<String>,

    /// The sender of mails.
    #[arg(long, env = "ROLECALL_MAIL_FROM", default_value = "Rolecall <rolecall@localhost>")]
    pub mail_from: String,

    /// Where mails go without a mail server. Default: mails in the data folder.
    #[arg(long, env = "ROLECALL_MAIL_FOLDER")]
    pub mail_folder: Option<PathBuf>,

    /// How many proxies in front of the server add to X-Forwarded-For and are trusted to.
    #[arg(long, env = "ROLECALL_PROXIES", default_value_t = 0)]
    pub proxies: usize,

    /// What to log, as in `RUST_LOG`.
    #[arg(long, env = "ROLECALL_LOG", default_value = "info,sqlx=warn")]
    pub log: String,
}

impl Config {
    pub fn database_url(&self) -> String {
        self.database
            .clone()
            .unwrap_or_else(|| format!("sqlite://{}?mode=rwc", self.data.join("rolecall.sqlite").display()))
    }

    /// The public address, without a slash at its end.
    pub fn public_url(&self) -> String {
        self.url.as_deref().map_or_else(
            || format!("http://localhost:{}", self.listen.port()),
            |url| url.trim_end_matches('/').to_owned(),
        )
    }

    pub fn mail_folder(&self) -> PathBuf {
        self.mail_folder.clone().unwrap_or_else(|| self.data.join("mails"))
    }
}

//! The program itself, as a process that can be killed.

use std::process::Stdio;

use server::config::Config;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

use super::soon;

/// `rolecall serve` as a process of its own.
pub struct Program {
    process: Child,
    pub url: String,
}

impl Program {
    /// Starts it with the settings of a scene, which has stopped its own server.
    pub async fn start(config: &Config) -> Self {
        let mut command = command(config);
        command.arg("serve");
        let mut process = command
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("the program starts");
        let mut said = BufReader::new(process.stdout.take().expect("its output")).lines();
        let line = soon("the program's first words", said.next_line())
            .await
            .expect("a line")
            .expect("a line");
        let port = line.rsplit(':').next().expect("a port");
        Self {
            process,
            url: format!("http://127.0.0.1:{port}"),
        }
    }

    /// Ends it as a power cut would.
    pub async fn kill(mut self) {
        self.process.kill().await.expect("the program dies");
    }
}

/// Runs the program to its end: whether it succeeded, and all that it said.
pub async fn rolecall(config: &Config, arguments: &[&str]) -> (bool, String) {
    let output = soon("the program's end", command(config).args(arguments).output())
        .await
        .expect("the program runs");
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(said).expect("text"))
}

/// The program with a scene's settings.
fn command(config: &Config) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rolecall"));
    command
        .env("ROLECALL_DATA", &config.data)
        .env("ROLECALL_LISTEN", "127.0.0.1:0");
    command
        .env("ROLECALL_PROXIES", "1")
        .env("ROLECALL_MAIL_FROM", &config.mail_from)
        .env("ROLECALL_LOG", "error");
    command
        .env_remove("DATABASE_URL")
        .env_remove("ROLECALL_SECRET")
        .env_remove("ROLECALL_URL");
    let known = [
        ("DATABASE_URL", &config.database),
        ("ROLECALL_SMTP_URL", &config.smtp_url),
    ];
    command.envs(
        known
            .into_iter()
            .filter_map(|(name, value)| Some((name, value.as_ref()?))),
    );
    command
}

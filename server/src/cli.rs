//! The command line.

use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use tracing_subscriber::EnvFilter;

use crate::access::OrganisationRole;
use crate::account::{EmailAddress, Language, PersonName};
use crate::app::App;
use crate::clock::Clock;
use crate::config::Config;
use crate::db::Database;
use crate::error::ApiError;
use crate::{demo, router};

/// Who belongs to a healthcare organisation, what each person may do, and where.
#[derive(Parser)]
#[command(name = "rolecall", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Answer requests until the process is told to stop.
    Serve(Config),
    /// Bring the tables of the database up to date.
    Migrate(Config),
    /// Fill an empty database with believable people, and say how to sign in.
    Demo(DemoArgs),
    /// Make an organisation with one clinic and its first Admin, and print the link to choose a password.
    CreateAdmin(CreateAdmin),
}

#[derive(Args)]
struct DemoArgs {
    #[command(flatten)]
    config: Config,
    /// How many people the largest clinic has.
    #[arg(long, default_value_t = 240)]
    people: u32,
    /// How many of them have admin access besides.
    #[arg(long, default_value_t = 0)]
    admin_users: u32,
}

#[derive(Args)]
struct CreateAdmin {
    #[command(flatten)]
    config: Config,
    /// The Admin's e-mail address.
    email: String,
    /// The Admin's name.
    #[arg(long, default_value = "Admin")]
    name: String,
    #[arg(long, default_value = "My organisation")]
    organisation: String,
    #[arg(long, default_value = "My clinic")]
    clinic: String,
}

type Outcome = Result<(), Box<dyn std::error::Error + Send + Sync>>;

/// Does what the command line says.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let config = match &cli.command {
        Command::Serve(config) | Command::Migrate(config) => config,
        Command::Demo(args) => &args.config,
        Command::CreateAdmin(args) => &args.config,
    };
    let filter = EnvFilter::try_new(&config.log).unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_target(false)
        .with_writer(std::io::stderr)
        .init();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let done = runtime
        .map_err(Into::into)
        .and_then(|runtime| runtime.block_on(execute(cli.command)));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("rolecall: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn execute(command: Command) -> Outcome {
    match command {
        Command::Serve(config) => serve(config).await,
        Command::Migrate(config) => {
            std::fs::create_dir_all(&config.data)?;
            Ok(Database::migrate(&config.database_url()).await?)
        }
        Command::Demo(args) => {
            let app = open(args.config).await?;
            println!("{}", demo::fill(&app, args.people, args.admin_users).await?);
            Ok(())
        }
        Command::CreateAdmin(args) => create_admin(args).await,
    }
}

async fn serve(config: Config) -> Outcome {
    let mails = config.smtp_url.is_none().then(|| config.mail_folder());
    let running = router::start(config, Clock::System).await?;
    println!("Rolecall is at {}", running.app.config.public_url());
    if let Some(folder) = mails {
        println!("Mails are not sent; they are files in {}", folder.display());
    }
    stop_signal().await;
    running.stop().await
}

/// Waits for Ctrl-C, or for a service manager's SIGTERM.
async fn stop_signal() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate());
        if let Ok(mut terminate) = terminate {
            tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
            return;
        }
    }
    let _ = interrupt.await;
}

/// The application on an up-to-date database, without a server around it.
async fn open(config: Config) -> Result<App, Box<dyn std::error::Error + Send + Sync>> {
    std::fs::create_dir_all(&config.data)?;
    Database::migrate(&config.database_url()).await?;
    App::start(config, Clock::System).await
}

async fn create_admin(args: CreateAdmin) -> Outcome {
    let email = EmailAddress::parse(&args.email).map_err(|_| "that is not an e-mail address")?;
    let name = PersonName::parse(&args.name).map_err(|_| "the name is empty or too long")?;
    let app = open(args.config).await?;
    let first = demo::First {
        email,
        name,
        language: Language::English,
        organisation: args.organisation,
        role: OrganisationRole::Admin,
        clinic: args.clinic,
    };
    let link = demo::create_first(&app, first).await.map_err(|error| match error {
        ApiError::Conflict => "this address has an account already".to_owned(),
        other => other.to_string(),
    })?;
    println!("Choose a password within two hours: {link}");
    Ok(())
}

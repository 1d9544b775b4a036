//! Somebody with a browser.

use std::sync::{Mutex, OnceLock, PoisonError};

use argon2::password_hash::SaltString;
use argon2::{Argon2, Params, PasswordHasher};
use reqwest::header::{COOKIE, HeaderMap, SET_COOKIE};
use reqwest::{Client, Method, RequestBuilder};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use server::access::Place;
use server::account::EmailAddress;
use server::error::{Answer, ApiError};
use server::id::{AccountId, ClinicId};
use server::random::{self, Token};

use super::{Live, PASSWORD, Scene};

/// Somebody with a browser, who keeps the cookie that they are given.
pub struct Actor {
    pub name: String,
    pub email: String,
    account: Option<AccountId>,
    url: String,
    address: String,
    http: Client,
    cookie: Mutex<Option<String>>,
}

/// A response as it came.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: String,
}

impl Actor {
    pub fn new(http: Client, url: String, number: u32) -> Self {
        let [_, b, c, d] = number.to_be_bytes();
        Self {
            name: String::new(),
            email: String::new(),
            account: None,
            url,
            address: format!("10.{b}.{c}.{d}"),
            http,
            cookie: Mutex::new(None),
        }
    }

    /// Makes an account with a session, as if this person had come earlier.
    pub async fn register(&mut self, scene: &Scene, name: &str, email: &str) {
        let account = AccountId::new(random::id(scene.now()));
        let (who, key) = (
            name.to_owned(),
            EmailAddress::parse(email).expect("an address").key().to_owned(),
        );
        let (written, token) = (email.to_owned(), Token::random());
        let hash = token.hash();
        let session = random::id(scene.now()).to_string();
        let write = scene.write(async move |mut tx, now| {
            sqlx::query(
                "INSERT INTO accounts (id, email, email_key, name, sort_name, password_hash, language, created_at) \
                 VALUES ($1, $2, $3, $4, $5, $6, 'en', $7)",
            )
            .bind(account.to_string())
            .bind(written)
            .bind(key)
            .bind(&who)
            .bind(server::account::fold(&who))
            .bind(password_hash())
            .bind(now.0)
            .execute(tx.connection())
            .await?;
            sqlx::query(
                "INSERT INTO sessions (id, token_hash, account_id, agent, address, created_at, seen_at) \
                 VALUES ($1, $2, $3, 'test', '127.0.0.1', $4, $4)",
            )
            .bind(session)
            .bind(hash.as_str())
            .bind(account.to_string())
            .bind(now.0)
            .execute(tx.connection())
            .await?;
            Ok(())
        });
        write.await;
        (self.name, self.email, self.account) = (name.to_owned(), email.to_owned(), Some(account));
        self.keep(Some(format!("rolecall_session={}", token.reveal())));
    }

    pub fn account(&self) -> AccountId {
        self.account.expect("an actor with an account")
    }

    /// The same person at another device, signed in nowhere yet.
    pub fn other_device(&self, scene: &Scene) -> Self {
        let (name, email) = (self.name.clone(), self.email.clone());
        Self {
            name,
            email,
            account: self.account,
            ..scene.anonymous()
        }
    }

    pub fn cookie(&self) -> Option<String> {
        self.cookie.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub fn keep(&self, cookie: Option<String>) {
        *self.cookie.lock().unwrap_or_else(PoisonError::into_inner) = cookie;
    }

    /// The same person at another address of the internet.
    pub fn at(self, address: &str) -> Self {
        Self {
            address: address.to_owned(),
            ..self
        }
    }

    /// Goes on with the same browser at a server that was started again.
    pub fn go_to(&mut self, url: String) {
        self.url = url;
    }

    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let request = self.http.request(method, format!("{}{path}", self.url));
        let request = request.header("x-forwarded-for", &self.address);
        match self.cookie() {
            Some(cookie) => request.header(COOKIE, cookie),
            None => request,
        }
    }

    pub async fn send(&self, request: RequestBuilder) -> Reply {
        let response = request.send().await.expect("the server answers");
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        for line in headers
            .get_all(SET_COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
        {
            let pair = line.split(';').next().unwrap_or_default().to_owned();
            self.keep(Some(pair).filter(|pair| !pair.ends_with('=')));
        }
        Reply {
            status,
            headers,
            body: response.text().await.expect("an answer with an end"),
        }
    }

    pub async fn get(&self, path: &str) -> Reply {
        self.send(self.request(Method::GET, path)).await
    }

    /// Sends exactly this to a server function.
    pub async fn post(&self, function: &str, body: &Value) -> Reply {
        self.send(
            self.request(Method::POST, &format!("/api/server/{function}"))
                .json(body),
        )
        .await
    }

    /// Sends it to where it is answered as it would be to somebody else: from where one began to look.
    pub async fn post_from(&self, viewpoint: &str, function: &str, body: &Value) -> Reply {
        let path = format!("{viewpoint}/api/server/{function}");
        self.send(self.request(Method::POST, &path).json(body)).await
    }

    /// Calls a server function that takes one request.
    pub async fn call<T: DeserializeOwned>(&self, function: &str, request: impl Serialize) -> Answer<T> {
        self.post(function, &json!({ "request": request })).await.answer()
    }

    /// Calls a server function about a link.
    pub async fn with_link<T: DeserializeOwned>(&self, function: &str, token: &str) -> Answer<T> {
        self.post(function, &json!({ "token": token })).await.answer()
    }

    /// Calls a server function that takes nothing.
    pub async fn plain<T: DeserializeOwned>(&self, function: &str) -> Answer<T> {
        self.post(function, &json!({})).await.answer()
    }

    /// Opens a clinic's page and listens.
    pub async fn listen(&self, clinic: ClinicId) -> Answer<Live> {
        self.listen_at(Place::Clinic(clinic)).await
    }

    /// Opens a page of a place and listens.
    pub async fn listen_at(&self, place: Place) -> Answer<Live> {
        self.listen_from("", place).await
    }

    /// The same as one who has begun to look.
    pub async fn listen_from(&self, viewpoint: &str, place: Place) -> Answer<Live> {
        let path = match place {
            Place::Clinic(id) => format!("{viewpoint}/api/live/clinic/{id}"),
            Place::Organisation(id) => format!("{viewpoint}/api/live/organisation/{id}"),
        };
        let response = self.request(Method::GET, &path).send().await.expect("an answer");
        if response.status() == 200 {
            return Ok(Live::new(response));
        }
        Err(response.json().await.expect("an error of ours"))
    }
}

impl Reply {
    /// What a server function answered. The status has to be the one that goes with it.
    pub fn answer<T: DeserializeOwned>(self) -> Answer<T> {
        if self.status == 200 {
            return Ok(serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error} in {}", self.body)));
        }
        let error: ApiError = serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error} in {self:?}"));
        assert_eq!(error.status(), self.status, "{error}");
        Err(error)
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }
}

/// A hash of the password that costs nothing to check: its parameters stand in it.
fn password_hash() -> &'static str {
    static HASH: OnceLock<String> = OnceLock::new();
    HASH.get_or_init(|| {
        let salt = SaltString::encode_b64(&random::bytes::<16>()).expect("a salt");
        let cheap = Argon2::from(Params::new(8, 1, 1, None).expect("parameters"));
        cheap
            .hash_password(PASSWORD.as_bytes(), &salt)
            .expect("a hash")
            .to_string()
    })
}

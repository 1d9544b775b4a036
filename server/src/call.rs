//! One HTTP request, as the server functions see it: the application, who calls, and what to say besides the answer.

use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use crate::access::SeenAs;
use crate::app::App;
use crate::error::{Answer, ApiError};
use crate::random::Token;

tokio::task_local! {
    static CALL: Arc<Call>;
}

/// The request that is being answered.
pub struct Call {
    pub app: App,
    pub request: String,
    pub address: IpAddr,
    /// The browser, as it names itself.
    pub agent: String,
    pub session: Option<Token>,
    /// Whose eyes an Admin sees an organisation with: nothing is changed then.
    pub seen_as: Option<SeenAs>,
    reply: Mutex<Reply>,
}

/// What the answer says in its head.
#[derive(Default)]
pub struct Reply {
    pub status: Option<u16>,
    pub session: Option<SessionCookie>,
}

/// What becomes of the browser's session cookie.
pub enum SessionCookie {
    Set(Token),
    Clear,
}

impl Call {
    pub fn new(app: App, request: String, address: IpAddr, agent: String, session: Option<Token>) -> Self {
        Self {
            app,
            request,
            address,
            agent,
            session,
            seen_as: None,
            reply: Mutex::default(),
        }
    }

    /// The same with somebody else's eyes.
    #[must_use]
    pub fn seen_as(self, seen: SeenAs) -> Self {
        Self {
            seen_as: Some(seen),
            ..self
        }
    }

    /// Answers a request inside of this call.
    pub async fn answer<R>(self, work: impl Future<Output = R>) -> (R, Reply) {
        let call = Arc::new(self);
        let result = CALL.scope(Arc::clone(&call), work).await;
        let reply = std::mem::take(&mut *call.reply.lock().unwrap_or_else(PoisonError::into_inner));
        (result, reply)
    }

    /// The call that is being answered now; a server function that runs outside of one fails.
    pub fn current() -> Answer<Arc<Self>> {
        CALL.try_with(Arc::clone).map_err(|_| ApiError::Internal {
            request: "no call".into(),
        })
    }

    pub fn set_session(&self, cookie: SessionCookie) {
        self.reply.lock().unwrap_or_else(PoisonError::into_inner).session = Some(cookie);
    }

    pub(crate) fn set_status(status: u16) {
        let _ = CALL.try_with(|call| {
            call.reply.lock().unwrap_or_else(PoisonError::into_inner).status = Some(status);
        });
    }

    pub(crate) fn request_id() -> String {
        CALL.try_with(|call| call.request.clone())
            .unwrap_or_else(|_| "background".into())
    }
}

//! An open page's stream of news.

use futures::StreamExt;
use futures::stream::BoxStream;
use reqwest::Response;
use server::live::News;

use super::soon;

/// An open page of a clinic.
pub struct Live {
    parts: BoxStream<'static, String>,
    text: String,
}

impl Live {
    pub fn new(response: Response) -> Self {
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        let parts = response.bytes_stream().map(|part| match part {
            Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
            Err(_) => String::new(),
        });
        Self {
            parts: parts.boxed(),
            text: String::new(),
        }
    }

    /// The next news; `None` when the stream has ended.
    pub async fn next(&mut self) -> Option<News> {
        soon("news", async {
            loop {
                if let Some(end) = self.text.find("\n\n") {
                    let message: String = self.text.drain(..end + 2).collect();
                    if let Some(json) = message.strip_prefix("data: ") {
                        return Some(serde_json::from_str(json).expect("news"));
                    }
                } else {
                    self.text.push_str(&self.parts.next().await?);
                }
            }
        })
        .await
    }

    /// Reads on until this comes.
    pub async fn wait_for(&mut self, wanted: News) {
        while self
            .next()
            .await
            .unwrap_or_else(|| panic!("the stream ended before {wanted:?}"))
            != wanted
        {}
    }

    /// Reads on until the stream ends.
    pub async fn wait_for_end(&mut self) {
        while self.next().await.is_some() {}
    }
}

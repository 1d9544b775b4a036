//! Which language the reader reads: the account's, then the last one chosen here, then the browser's, then English.
//! The page's own script (`start.js`) has made the choice before this starts, and fetches the words meanwhile.

use std::sync::LazyLock;

use leptos::{prelude::*, reactive::graph::Observer};
use server::{
    account::{Direction, Language},
    error::Answer,
};

use super::catalogue;

static LANGUAGE: LazyLock<ArcRwSignal<Language>> = LazyLock::new(|| ArcRwSignal::new(Language::default()));

/// Loads the language that the page chose; English when it cannot be had.
pub async fn start() -> Answer<()> {
    let tag = document()
        .document_element()
        .and_then(|root| root.get_attribute("lang"))
        .unwrap_or_default();
    if catalogue::load(&tag).await.is_ok() {
        settle(Language::from_tag(&tag).unwrap_or_default(), &tag);
        return Ok(());
    }
    switch(Language::English).await
}

/// The reader's language; inside a reactive closure, followed.
pub fn language() -> Language {
    if Observer::get().is_some() {
        LANGUAGE.get()
    } else {
        LANGUAGE.get_untracked()
    }
}

/// Which way the reader reads.
pub fn direction() -> Direction {
    language().direction()
}

/// Switches to the language that the reader picked, and keeps it for the next visit; at once, because the reader may be
/// gone before its words have come.
pub async fn speak(language: Language) -> Answer<()> {
    if let Ok(Some(storage)) = window().local_storage() {
        // A browser that keeps nothing still speaks the language now.
        let _ = storage.set_item("language", language.code());
    }
    switch(language).await
}

/// Whether this browser's reader has picked a language.
pub fn has_chosen() -> bool {
    let kept = window()
        .local_storage()
        .ok()
        .flatten()
        .and_then(|storage| storage.get_item("language").ok().flatten());
    kept.is_some()
}

/// Switches to the language of an account or an invitation, unless it is spoken already.
pub async fn follow(wanted: Language) -> Answer<()> {
    if wanted == language() {
        Ok(())
    } else {
        switch(wanted).await
    }
}

async fn switch(language: Language) -> Answer<()> {
    catalogue::load(language.code()).await?;
    settle(language, language.code());
    Ok(())
}

fn settle(language: Language, tag: &str) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("lang", tag);
        let _ = root.set_attribute("dir", language.direction().name());
    }
    LANGUAGE.set(language);
}

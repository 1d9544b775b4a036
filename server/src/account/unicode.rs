//! Unicode's normal forms: from a table on the server, from the browser in the app, which then needs none.

#[cfg(feature = "ssr")]
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Composed (NFC): one way to write what looks the same.
pub fn composed(text: &str) -> String {
    #[cfg(feature = "ssr")]
    return text.nfc().collect();
    #[cfg(not(feature = "ssr"))]
    js_sys::JsString::from(text).normalize("NFC").into()
}

/// Composed, and plain letters instead of their wide, narrow or joined forms (NFKC).
pub fn compatible(text: &str) -> String {
    #[cfg(feature = "ssr")]
    return text.nfkc().collect();
    #[cfg(not(feature = "ssr"))]
    js_sys::JsString::from(text).normalize("NFKC").into()
}

/// Taken apart (NFKD), without the marks on its letters.
pub fn without_marks(text: &str) -> String {
    #[cfg(feature = "ssr")]
    return text.nfkd().filter(|c| !is_combining_mark(*c)).collect();
    #[cfg(not(feature = "ssr"))]
    js_sys::JsString::from(text)
        .normalize("NFKD")
        .replace_by_pattern(&js_sys::RegExp::new(r"\p{Mark}", "gu"), "")
        .into()
}

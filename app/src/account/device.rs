//! What a browser is called that names itself in a way that only programs read (RFC 9110, section 10.1.5).

use crate::i18n::tr;

/// Marks of browsers, in this order: most of them also claim to be those after them.
const BROWSERS: [(&str, &str); 12] = [
    ("Edg/", "Edge"),
    ("EdgA/", "Edge"),
    ("EdgiOS/", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Vivaldi/", "Vivaldi"),
    ("FxiOS/", "Firefox"),
    ("Firefox/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chromium/", "Chromium"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];

/// Marks of systems, in this order: a telephone also claims to be a Mac or Linux.
const SYSTEMS: [(&str, &str); 8] = [
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Macintosh", "macOS"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
];

/// `Firefox on Windows`, as far as the browser says so.
pub fn device(agent: &str) -> String {
    match (find(&BROWSERS, agent), find(&SYSTEMS, agent)) {
        (Some(browser), Some(system)) => tr!("account-device", browser = browser, system = system),
        (Some(browser), None) => browser.to_owned(),
        (None, Some(system)) => tr!("account-device-of-system", system = system),
        (None, None) => tr!("account-device-unknown"),
    }
}

fn find(marks: &[(&str, &'static str)], agent: &str) -> Option<&'static str> {
    marks
        .iter()
        .find(|(mark, _)| agent.contains(*mark))
        .map(|(_, name)| *name)
}

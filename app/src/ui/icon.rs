//! A small set of line icons, drawn in place so that none is ever missing.

use leptos::prelude::*;

/// Which picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glyph {
    Activity,
    Chart,
    Check,
    Chevron,
    Clinic,
    Clock,
    Close,
    Contract,
    Down,
    Download,
    Eye,
    EyeOff,
    Fields,
    Globe,
    Key,
    Lock,
    Mail,
    Menu,
    Moon,
    Pencil,
    People,
    Person,
    Plus,
    Print,
    Pulse,
    Search,
    Settings,
    SignOut,
    Sun,
    Up,
    Warning,
}

/// A picture beside words; it says nothing to a screen reader, because the words do.
///
/// ```ignore
/// view! { <Icon glyph=Glyph::Search/> }
/// ```
#[component]
pub fn Icon(glyph: Glyph) -> impl IntoView {
    view! {
        <svg class="icon" class:turns=glyph.turns() viewBox="0 0 24 24" aria-hidden="true">
            <path d=glyph.path()></path>
        </svg>
    }
}

impl Glyph {
    /// Whether it points along the line, and so turns round where the line does.
    const fn turns(self) -> bool {
        matches!(self, Self::SignOut)
    }

    const fn path(self) -> &'static str {
        match self {
            Self::Activity => "M3 12h4l3-8 4 16 3-8h4",
            Self::Chart => "M4 4v16h16M8.500 16v-4M13 16V7.500M17.5 16v-6.500",
            Self::Check => "M5 12.5l4.5 4.5L19 7.5",
            Self::Chevron => "M6 9.5l6 6 6-6",
            Self::Clinic => "M4 21V9l8-6 8 6v12zM12 10v7M8.5 13.5h7",
            Self::Clock => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.5V12l3 2",
            Self::Close => "M6 6l12 12M18 6L6 18",
            Self::Contract => "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
            Self::Down => "M12 5v14M6 13l6 6 6-6",
            Self::Download => "M12 4v11M7 10.500l5 5 5-5M5 20h14",
            Self::Eye => {
                "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z"
            }
            Self::EyeOff => {
                "M10 5.7a9 9 0 0 1 2-.2c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-2.6 3.4M6.4 6.9A16 16 0 0 0 2.5 12S6 18.5 12 18.5a9.4 9.4 0 0 0 5-1.4M9.9 9.9a3 3 0 0 0 4.2 4.2M4 4l16 16"
            }
            Self::Fields => "M4 5h16v5H4zM4 14h16v5H4zM7 7.500h4M7 16.500h4",
            Self::Globe => {
                "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3.5 9h17M3.5 15h17M12 3c-5 5.5-5 12.5 0 18M12 3c5 5.5 5 12.5 0 18"
            }
            Self::Key => "M8 11a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM11 12l8-8M16 7l3 3M13.5 9.500l2 2",
            Self::Lock => "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
            Self::Mail => "M3.5 6h17v12h-17zM3.5 7l8.5 6.500L20.5 7",
            Self::Menu => "M4 7h16M4 12h16M4 17h16",
            Self::Moon => "M20 14.500A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.500z",
            Self::Pencil => "M4 20l1-4.500L16 4.500l3.5 3.500L8.5 19zM14 6.500l3.5 3.5",
            Self::People => {
                "M9 4.500a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2.5 20c0-3.5 3-5.5 6.5-5.500s6.5 2 6.5 5.500M16 5a3.5 3.5 0 0 1 0 6.500M18 15c2.2.7 3.5 2.5 3.5 5"
            }
            Self::Person => "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20.500c0-3.5 3.5-5.5 7.5-5.500s7.5 2 7.5 5.5",
            Self::Plus => "M12 5v14M5 12h14",
            Self::Print => "M7 8.500V4h10v4.500M7 16H4V9h16v7h-3M7 13.500h10V20H7z",
            Self::Pulse => {
                "M8.5 4.500a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2.5 20c0-3.5 2.500-5.500 6-5.500 1.500 0 2.800.4 3.800 1M12.5 18.500h2l1.500-4 2.500 6.500 1.500-2.500h1.500"
            }
            Self::Search => "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.500L20.5 20.5",
            Self::Settings => "M4 7h9M17 7h3M4 17h3M11 17h9M15 4.500v5M9 14.500v5",
            Self::SignOut => "M14 4H5v16h9M10 12h11M17.5 8.500L21 12l-3.5 3.5",
            Self::Sun => {
                "M12 7.500a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.400M17.6 17.600L19 19M5 19l1.4-1.400M17.6 6.400L19 5"
            }
            Self::Up => "M12 19V5M6 11l6-6 6 6",
            Self::Warning => "M12 3.500L2.5 20h19zM12 10v4.500M12 17.500v.1",
        }
    }
}

//! Small parts that know nothing of any feature; every page is made of them.

mod arrow_keys;
mod button;
mod checkbox;
mod dialog;
mod field;
mod followed;
mod icon;
mod loaded;
mod marks;
mod menu;
mod page;
mod pager;
mod people;
mod select;
mod status;
mod table;
mod text_field;
mod toasts;

pub use arrow_keys::ArrowKeys;
pub use button::{Button, IconButton, Weight};
pub use checkbox::{Checkbox, Saving};
pub use dialog::{Actions, Confirm, Dialog};
pub use field::{Form, focus_first, unique_id};
pub use followed::followed;
pub use icon::{Glyph, Icon};
pub use loaded::Loaded;
pub use marks::{Badge, Chip, State, Tone};
pub use menu::{Menu, MenuItem, MenuLink};
pub use page::{Card, Fact, Facts, PageHead, VisuallyHidden};
pub use pager::{Pager, Part, Total};
pub use people::{Address, Face, Who};
pub use select::Select;
pub use status::{Empty, Notice, Skeleton};
pub use table::{Cell, Column, Order, Row, Table};
pub use text_field::{PasswordField, SearchField, TextArea, TextField, Typing};
pub use toasts::{ToastStack, Toasts};

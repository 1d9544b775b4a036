//! The ways to accept: with a new account, with the account that the address has, whose password may be yet to be chosen, or
//! being signed in.

use leptos::{prelude::*, task::spawn_local};
use leptos_router::{NavigateOptions, hooks::use_navigate};
use server::{
    access::Place,
    account::PersonName,
    error::{ApiError, Invalid},
    invitations::{self, AcceptOutcome, AcceptWith, Acceptance, InvitationLink},
    sign_in::{LeastLength, Password},
};

use crate::{
    browser::{keep, kept},
    i18n::{self, explain, invalid, t, tr},
    sign_in::{is_about_password, read_new_password},
    ui::{Button, Form, Notice, PasswordField, TextField, Tone, Weight},
};

/// Where what was typed survives a reload; a password is never kept.
const NAME: &str = "invitation-name";

/// What a try found wrong.
#[derive(Clone, Copy)]
struct Problems {
    name: RwSignal<Option<String>>,
    password: RwSignal<Option<String>>,
    other: RwSignal<Option<String>>,
    busy: RwSignal<bool>,
}

impl Problems {
    fn none() -> Self {
        Self {
            name: RwSignal::new(None),
            password: RwSignal::new(None),
            other: RwSignal::new(None),
            busy: RwSignal::new(false),
        }
    }

    /// The password that was chosen, or what is wrong with it.
    fn read_new(self, password: RwSignal<String>, least: LeastLength) -> Option<Password> {
        let chosen = read_new_password(password.get_untracked(), least);
        self.password.set(chosen.as_ref().err().cloned());
        chosen.ok()
    }

    fn sort(self, error: &ApiError) {
        match error {
            ApiError::Invalid(reason) if is_about_password(*reason) => self.password.set(Some(invalid(*reason))),
            ApiError::Invalid(reason @ (Invalid::NameMissing | Invalid::NameTooLong { .. })) => {
                self.name.set(Some(invalid(*reason)));
            }
            other => self.other.set(Some(explain(other))),
        }
    }
}

/// The link that is open, and what it turned out to be when it is another by now.
#[derive(Clone, Copy)]
pub struct Opened {
    pub token: StoredValue<String>,
    pub changed: RwSignal<Option<InvitationLink>>,
}

/// Accepts, and goes to the clinic; or says what is in the way.
fn accept(Opened { token, changed }: Opened, with: AcceptWith, problems: Problems) {
    let (navigate, token) = (use_navigate(), token.get_value());
    problems.busy.set(true);
    spawn_local(async move {
        match invitations::accept(Acceptance { token, with }).await {
            Ok(AcceptOutcome::Joined { place }) => {
                keep(NAME, "");
                let address = match place {
                    Place::Clinic(id) => format!("/clinics/{id}"),
                    Place::Organisation(id) => format!("/organisations/{id}"),
                };
                navigate(&address, NavigateOptions::default());
            }
            Ok(AcceptOutcome::WrongPassword) => problems.password.set(Some(tr!("ui-invalid-password-wrong"))),
            Ok(AcceptOutcome::Changed(link)) => changed.set(Some(link)),
            Err(error) => problems.sort(&error),
        }
        problems.busy.try_set(false);
    });
}

#[component]
pub fn NewAccountForm(email: String, least: LeastLength, opened: Opened) -> impl IntoView {
    let name = RwSignal::new(kept(NAME).unwrap_or_default());
    Effect::new(move || keep(NAME, &name.get()));
    let password = RwSignal::new(String::new());
    let problems = Problems::none();
    let submit = move |()| {
        let person = PersonName::parse(&name.get_untracked());
        problems.name.set(person.as_ref().err().map(|reason| invalid(*reason)));
        let (Ok(_), Some(password)) = (person, problems.read_new(password, least)) else {
            return;
        };
        let with = AcceptWith::NewAccount {
            name: name.get_untracked(),
            password,
            language: i18n::language(),
        };
        accept(opened, with, problems);
    };
    view! {
        <AcceptForm email problems verb=t!("invitations-create-and-join") on_submit=submit>
            <TextField label=t!("invitations-your-name") value=name name="name" autocomplete="name" error=problems.name/>
            <NewPassword least password problems/>
        </AcceptForm>
    }
}

#[component]
pub fn FirstPasswordForm(email: String, least: LeastLength, opened: Opened) -> impl IntoView {
    let password = RwSignal::new(String::new());
    let problems = Problems::none();
    let submit = move |()| {
        if let Some(password) = problems.read_new(password, least) {
            accept(opened, AcceptWith::FirstPassword { password }, problems);
        }
    };
    view! {
        <AcceptForm email problems verb=t!("invitations-join") on_submit=submit>
            <NewPassword least password problems/>
        </AcceptForm>
    }
}

#[component]
pub fn ExistingAccountForm(email: String, opened: Opened) -> impl IntoView {
    let password = RwSignal::new(String::new());
    let problems = Problems::none();
    let submit = move |()| {
        problems.password.set(None);
        let password = Password::new(password.get_untracked());
        accept(opened, AcceptWith::Password { password }, problems);
    };
    view! {
        <Notice><p>{t!("invitations-has-account")}</p></Notice>
        <AcceptForm email problems verb=t!("invitations-sign-in-and-join") on_submit=submit>
            <PasswordField
                label=t!("sign-in-password")
                value=password
                autocomplete="current-password"
                error=problems.password
            />
        </AcceptForm>
        <a class="aside" href="/forgotten-password">{t!("sign-in-forgotten")}</a>
    }
}

#[component]
pub fn JoinButton(opened: Opened) -> impl IntoView {
    let problems = Problems::none();
    view! {
        <Other problems/>
        <Button
            weight=Weight::Primary
            busy=problems.busy
            on_press=move |()| accept(opened, AcceptWith::Session, problems)
        >
            {t!("invitations-join")}
        </Button>
    }
}

/// What stands around the fields of whoever accepts with a password.
#[component]
fn AcceptForm(
    email: String,
    problems: Problems,
    #[prop(into)] verb: TextProp,
    #[prop(into)] on_submit: Callback<()>,
    children: Children,
) -> impl IntoView {
    let submit = move |()| {
        problems.other.set(None);
        on_submit.run(());
    };
    view! {
        <Form on_submit=submit>
            <Other problems/>
            <Username email/>
            {children()}
            <Button weight=Weight::Primary busy=problems.busy>{move || verb.get()}</Button>
        </Form>
    }
}

#[component]
fn NewPassword(least: LeastLength, password: RwSignal<String>, problems: Problems) -> impl IntoView {
    view! {
        <PasswordField
            label=t!("sign-in-password")
            hint=t!("sign-in-password-hint", least = least.characters())
            value=password
            autocomplete="new-password"
            error=problems.password
        />
    }
}

#[component]
fn Other(problems: Problems) -> impl IntoView {
    move || {
        problems
            .other
            .get()
            .map(|text| view! { <Notice tone=Tone::Bad><p>{text}</p></Notice> })
    }
}

/// The address is given and shown above; here it is for password managers, which keep it with the password.
#[component]
fn Username(email: String) -> impl IntoView {
    view! { <input type="email" name="username" autocomplete="username" value=email hidden readonly/> }
}

//! Which pages travel together. Sign-in is in the first file, with all that everybody needs.

use crate::{
    inside::Inside,
    invitations::AcceptPage,
    later::part,
    sign_in::{ChoosePasswordPage, ForgottenPage},
};

part!(forgotten in password: ForgottenPage);
part!(choose_password in password: ChoosePasswordPage);
part!(accept in invitation: AcceptPage);
part!(inside in inside: Inside);

//! Which pages travel together. Sign-in is in the first file, with all that everybody needs.

use crate::{
    activity::OrganisationActivityPage,
    admin_users::AdminUsersPage,
    analytics::{DashboardPage, PractitionersPage},
    authentication::AuthenticationPage,
    client_data::ClientDataPage,
    contracts::ContractPage,
    custom_fields::FieldsPage,
    inside::Inside,
    invitations::{AcceptPage, CodePage},
    later::part,
    organisations::{BrandPage, MyOrganisationsPage, OfficialsPage, OrganisationFrame, StartPage},
    sign_in::{ChoosePasswordPage, ForgottenPage},
    users::{UserPage, UsersPage},
};

part!(forgotten in door: ForgottenPage);
part!(choose_password in door: ChoosePasswordPage);
part!(accept in door: AcceptPage);
part!(code in door: CodePage);
part!(inside in inside: Inside);

part!(my_organisations in organisation: MyOrganisationsPage);
part!(organisation_frame in organisation: OrganisationFrame);
part!(organisation_start in organisation: StartPage);
part!(officials in organisation: OfficialsPage);
part!(users in organisation: UsersPage);
part!(user in organisation: UserPage);
part!(admin_users in organisation: AdminUsersPage);
part!(authentication in organisation: AuthenticationPage);
part!(brand in organisation: BrandPage);
part!(fields in organisation: FieldsPage);
part!(contract in organisation: ContractPage);
part!(organisation_activity in organisation: OrganisationActivityPage);
part!(client_data in organisation: ClientDataPage);
part!(practitioners in organisation: PractitionersPage);

part!(dashboard in analytics: DashboardPage);

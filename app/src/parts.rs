//! Which pages travel together. Sign-in is in the first file, with all that everybody needs.

use crate::{
    activity::OrganisationActivityPage,
    admin_users::AdminUsersPage,
    analytics::{DashboardPage, PractitionersPage},
    contracts::ContractPage,
    inside::Inside,
    invitations::{AcceptPage, CodePage},
    later::part,
    organisations::{BrandPage, ClinicsPage, MyOrganisationsPage, OfficialsPage, OrganisationFrame},
    sign_in::{ChoosePasswordPage, ForgottenPage},
    users::PeoplePage,
};

part!(forgotten in door: ForgottenPage);
part!(choose_password in door: ChoosePasswordPage);
part!(accept in door: AcceptPage);
part!(code in door: CodePage);
part!(inside in inside: Inside);

part!(my_organisations in organisation: MyOrganisationsPage);
part!(organisation_frame in organisation: OrganisationFrame);
part!(clinics in organisation: ClinicsPage);
part!(officials in organisation: OfficialsPage);
part!(people in organisation: PeoplePage);
part!(admin_users in organisation: AdminUsersPage);
part!(brand in organisation: BrandPage);
part!(contract in organisation: ContractPage);
part!(organisation_activity in organisation: OrganisationActivityPage);
part!(practitioners in organisation: PractitionersPage);

part!(dashboard in analytics: DashboardPage);

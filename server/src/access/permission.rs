//! The permissions and their groups, as in seed `004_a3f2fa5b82445666.txt`; Telehealth joins them from S2.

use serde::{Deserialize, Serialize};

use super::Place;

/// One thing that a person may do. The order is the order on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Permission {
    MainAccount,
    SharingBetweenPractitioners,
    Users,
    Dashboard,
    OutcomeData,
    PractitionerActivity,
    PaymentsAndBilling,
    SubAccounts,
    AutomaticRegistrations,
    PatientManagement,
    PatientUpload,
    Authentication,
    AutomaticIntake,
    BrandSettings,
    CustomFields,
    DownloadClientData,
    ActivityLogs,
    TelehealthSettings,
    CallHistory,
    WaitingArea,
    JoinCalls,
}

/// A named set of permissions with one checkbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PermissionGroup {
    Users,
    Analytics,
    BillingAndLicences,
    PatientManagement,
    Settings,
    DataExport,
    Telehealth,
}

impl Permission {
    pub const ALL: [Self; 21] = [
        Self::MainAccount,
        Self::SharingBetweenPractitioners,
        Self::Users,
        Self::Dashboard,
        Self::OutcomeData,
        Self::PractitionerActivity,
        Self::PaymentsAndBilling,
        Self::SubAccounts,
        Self::AutomaticRegistrations,
        Self::PatientManagement,
        Self::PatientUpload,
        Self::Authentication,
        Self::AutomaticIntake,
        Self::BrandSettings,
        Self::CustomFields,
        Self::DownloadClientData,
        Self::ActivityLogs,
        Self::TelehealthSettings,
        Self::CallHistory,
        Self::WaitingArea,
        Self::JoinCalls,
    ];

    /// The group whose checkbox covers this permission.
    pub const fn group(self) -> PermissionGroup {
        match self {
            Self::MainAccount | Self::SharingBetweenPractitioners | Self::Users => PermissionGroup::Users,
            Self::Dashboard | Self::OutcomeData | Self::PractitionerActivity => PermissionGroup::Analytics,
            Self::PaymentsAndBilling | Self::SubAccounts => PermissionGroup::BillingAndLicences,
            Self::AutomaticRegistrations | Self::PatientManagement | Self::PatientUpload => {
                PermissionGroup::PatientManagement
            }
            Self::Authentication | Self::AutomaticIntake | Self::BrandSettings | Self::CustomFields => {
                PermissionGroup::Settings
            }
            Self::DownloadClientData | Self::ActivityLogs => PermissionGroup::DataExport,
            Self::TelehealthSettings | Self::CallHistory | Self::WaitingArea | Self::JoinCalls => {
                PermissionGroup::Telehealth
            }
        }
    }

    /// Whether it opens a page there; the others open theirs with a later version.
    pub const fn opens_in(self, place: Place) -> bool {
        match place {
            Place::Clinic(_) => matches!(self, Self::Users | Self::ActivityLogs | Self::TelehealthSettings),
            Place::Organisation(_) => matches!(
                self,
                Self::MainAccount
                    | Self::Users
                    | Self::Dashboard
                    | Self::PractitionerActivity
                    | Self::PaymentsAndBilling
                    | Self::SubAccounts
                    | Self::Authentication
                    | Self::BrandSettings
                    | Self::CustomFields
                    | Self::DownloadClientData
                    | Self::ActivityLogs
                    | Self::TelehealthSettings
            ),
        }
    }

    /// Whether a contract has to include this permission by name.
    pub const fn is_paid(self) -> bool {
        matches!(self, Self::OutcomeData | Self::AutomaticIntake)
    }
}

impl PermissionGroup {
    pub const ALL: [Self; 7] = [
        Self::Users,
        Self::Analytics,
        Self::BillingAndLicences,
        Self::PatientManagement,
        Self::Settings,
        Self::DataExport,
        Self::Telehealth,
    ];

    pub fn permissions(self) -> PermissionSet {
        Permission::ALL
            .into_iter()
            .filter(|permission| permission.group() == self)
            .collect()
    }
}

/// A set of permissions; stored as one number, so that a tick changes one row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "u32")]
pub struct PermissionSet(u32);

/// A set of permission groups; stored as one number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "u32")]
pub struct GroupSet(u32);

macro_rules! bit_set {
    ($set:ident of $item:ident) => {
        impl $set {
            pub const EMPTY: Self = Self(0);
            pub const ALL: Self = Self((1 << $item::ALL.len()) - 1);

            pub const fn contains(self, item: $item) -> bool {
                self.0 & (1 << item as u32) != 0
            }
            #[must_use]
            pub const fn with(self, item: $item) -> Self {
                Self(self.0 | (1 << item as u32))
            }
            #[must_use]
            pub const fn without(self, item: $item) -> Self {
                Self(self.0 & !(1 << item as u32))
            }
            pub const fn covers(self, other: Self) -> bool {
                other.0 & !self.0 == 0
            }
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }
            #[must_use]
            pub const fn union(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }
            #[must_use]
            pub const fn intersection(self, other: Self) -> Self {
                Self(self.0 & other.0)
            }
            #[must_use]
            pub const fn difference(self, other: Self) -> Self {
                Self(self.0 & !other.0)
            }
            pub fn iter(self) -> impl Iterator<Item = $item> {
                $item::ALL.into_iter().filter(move |item| self.contains(*item))
            }
            /// The number that the database keeps.
            pub fn bits(self) -> i64 {
                i64::from(self.0)
            }
            /// What the database kept; bits that mean nothing are dropped.
            pub fn from_bits(bits: i64) -> Self {
                u32::try_from(bits).unwrap_or_default().into()
            }
        }

        // What came over the wire must not hold today what only a later version gives a meaning.
        impl From<u32> for $set {
            fn from(bits: u32) -> Self {
                Self(bits & Self::ALL.0)
            }
        }

        impl FromIterator<$item> for $set {
            fn from_iter<I: IntoIterator<Item = $item>>(items: I) -> Self {
                items.into_iter().fold(Self::EMPTY, Self::with)
            }
        }
    };
}

bit_set!(PermissionSet of Permission);
bit_set!(GroupSet of PermissionGroup);

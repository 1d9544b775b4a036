//! Custom fields: defining them, what they say of people, and finding people by it.

mod choices;
mod defining;
mod numbers;
mod searching;
mod sweeping;
mod totals;
mod values;

use serde_json::{Value, json};
use server::custom_fields::{Field, FieldFault, FieldKind, FieldValue};
use server::error::{Answer, ApiError, Invalid};
use server::id::FieldId;

use crate::support::{Actor, Organisation};

fn faulty<T>(fault: FieldFault) -> Answer<T> {
    Err(ApiError::Invalid(Invalid::Field(fault)))
}

/// The requests about the fields of one organisation, by somebody who makes them.
struct Desk<'a> {
    organisation: &'a Organisation<'a>,
    actor: Actor,
}

impl<'a> Desk<'a> {
    async fn open(organisation: &'a Organisation<'a>) -> Self {
        let actor = organisation.admin().await;
        Self { organisation, actor }
    }

    /// A request about the organisation, with what else it says.
    fn request(&self, more: Value) -> Value {
        let mut request = json!({ "organisation": self.organisation.id });
        if let (Value::Object(all), Value::Object(more)) = (&mut request, more) {
            all.extend(more);
        }
        request
    }

    async fn list(&self) -> Vec<Field> {
        let request = json!({ "organisation": self.organisation.id });
        let reply = self.actor.post("custom_fields/list", &request).await;
        reply.answer().expect("the fields")
    }

    async fn names(&self) -> Vec<String> {
        self.list().await.into_iter().map(|field| field.name).collect()
    }

    async fn try_create(&self, name: &str, kind: FieldKind, choices: &[&str]) -> Answer<Field> {
        let request = self.request(json!({ "name": name, "kind": kind, "choices": choices }));
        self.actor.call("custom_fields/create", request).await
    }

    async fn create(&self, name: &str, kind: FieldKind, choices: &[&str]) -> FieldId {
        self.try_create(name, kind, choices).await.expect("a field").id
    }

    async fn delete(&self, field: FieldId) -> Answer<()> {
        let request = self.request(json!({ "field": field }));
        self.actor.call("custom_fields/delete", request).await
    }

    async fn set(&self, person: &Actor, field: FieldId, value: &str) -> Answer<Option<String>> {
        let request = self
            .organisation
            .about(person, json!({ "field": field, "value": value }));
        self.actor.call("custom_fields/set_value", request).await
    }

    async fn keep(&self, person: &Actor, field: FieldId, value: &str) {
        let kept = self.set(person, field, value).await.expect("kept");
        assert_eq!(kept.as_deref(), Some(value));
    }

    async fn values(&self, person: &Actor) -> Vec<FieldValue> {
        let request = self.organisation.about(person, json!({}));
        let found = self.actor.call("custom_fields/find_values", request).await;
        found.expect("values")
    }

    /// What the fields say of somebody, where they say something.
    async fn said(&self, person: &Actor) -> Vec<String> {
        self.values(person)
            .await
            .into_iter()
            .filter_map(|it| it.value)
            .collect()
    }

    /// The names of whom a search finds, and how many it says there are.
    async fn find(&self, search: &str) -> (Vec<String>, server::team::Total) {
        let request = self.request(json!({ "search": search, "page": 1 }));
        let page: server::users::PeoplePage = self.actor.call("users/list", request).await.expect("a page");
        (page.people.into_iter().map(|person| person.name).collect(), page.found)
    }
}

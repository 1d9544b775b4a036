### Custom fields: the organisation's own fields about its people.

custom-fields-hint = What you want to know of everybody in the organisation. You fill them in for each person under Users, and find people by what is in them.
custom-fields-add = Add field
custom-fields-add-verb = Add
custom-fields-empty = No fields yet
custom-fields-empty-hint = Add what your organisation needs to know of its people: a registration number, a profession, a date of vaccination.

## Kinds of fields
custom-fields-kind = What it takes
custom-fields-kind-hint = This can't be changed later.
custom-fields-text = Text
custom-fields-number = Number
custom-fields-date = Date
custom-fields-choice = Choice
custom-fields-choices = Choices
custom-fields-choices-hint = One a line, in the order in which they are offered.
# $choices (String): the first of them; $more (Number): how many are not shown
custom-fields-choices-more = { $more ->
    [one] { $choices } and { $more } more
   *[other] { $choices } and { $more } more
}

## Changing fields. $field (String): the name of a field
custom-fields-up = Move { $field } up
custom-fields-down = Move { $field } down
# $place, $count (Number): its new place among all of them
custom-fields-moved = “{ $field }” is number { $place } of { $count } now.
custom-fields-edit-name = Edit { $field }
custom-fields-edit-title = Edit “{ $field }”
custom-fields-added = “{ $field }” was added.
custom-fields-changed = “{ $field }” was saved.
# $people (Number): who have one of the choices that were removed
custom-fields-losing = { $people ->
    [one] { $people } person has a choice that you removed, and loses it. It is not saved yet: save once more if that is right.
   *[other] { $people } people have a choice that you removed, and lose it. It is not saved yet: save once more if that is right.
}
custom-fields-save-losing = Save and remove from people
custom-fields-delete = Delete
custom-fields-delete-name = Delete { $field }
custom-fields-delete-title = Delete “{ $field }”?
# $people (Number)
custom-fields-delete-values = { $people ->
    [0] Nobody has a value in it.
    [one] { $people } person has a value in it. It is deleted too, and can't be brought back.
   *[other] { $people } people have a value in it. All of them are deleted too, and can't be brought back.
}
custom-fields-delete-search = Nobody is found by it any more.
custom-fields-delete-verb = Delete field
custom-fields-deleted = “{ $field }” was deleted.

## Values of a person
custom-fields-none = Not given
custom-fields-define = Define custom fields
# $field (String)
custom-fields-value-saved = Saved: { $field }

## What is wrong with a field or a value
custom-fields-name-missing = Please enter a name for the field.
# $most (Number)
custom-fields-name-too-long = { $most ->
    [one] Please use at most one character for the name.
   *[other] Please use at most { $most } characters for the name.
}
custom-fields-name-taken = There is a field with this name already. Please choose another.
# $most (Number)
custom-fields-too-many = { $most ->
    [one] There can be one field at the most. Delete it before you add another.
   *[other] There can be { $most } fields at the most. Delete one before you add another.
}
custom-fields-no-choice = Please enter at least one choice.
# $most (Number)
custom-fields-too-many-choices = { $most ->
    [one] Please enter one choice at the most.
   *[other] Please enter at most { $most } choices.
}
# $line (Number): the number of the line, $most (Number)
custom-fields-choice-too-long = { $most ->
    [one] Line { $line } is too long: please use at most one character.
   *[other] Line { $line } is too long: please use at most { $most } characters.
}
# $line (Number): the number of the line
custom-fields-choice-twice = The choice in line { $line } is there twice.
# $most (Number)
custom-fields-text-too-long = { $most ->
    [one] Please use at most one character here.
   *[other] Please use at most { $most } characters here.
}
# $example (String): a number as the reader writes it
custom-fields-no-number = This is not a number. It should look like { $example }.
# $most (Number)
custom-fields-number-too-long = { $most ->
    [one] Please use at most one digit.
   *[other] Please use at most { $most } digits.
}
custom-fields-no-date = This is not a whole date. Please give day, month and year.
custom-fields-not-a-choice = This is not among the choices any more. Please choose another.

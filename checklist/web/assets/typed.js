// What was typed on a page, and would be gone with it.

// Fields of forms whose text is not kept as a draft.
export const NOT_KEPT = "main form[method=post]:not([data-draft]) :is(textarea, select, input:not([type=hidden]))"

export const isChanged = (field) => {
  // Where no option is marked as chosen, the browser shows the first.
  if (field.matches("select")) {
    const options = [...field.options]
    return field.value !== (options.find((option) => option.defaultSelected) ?? options[0])?.value
  }
  if (field.matches("[type=radio], [type=checkbox]")) return field.checked !== field.defaultChecked
  return field.value !== field.defaultValue
}

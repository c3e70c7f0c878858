// Renews the CSRF tokens of a page after a new sign-in in another tab. Another person's token is not
// taken: what was typed on the page belongs to the person it was made for.

export const refreshToken = async (address, person) => {
  const session = await (await fetch(address)).json()
  if (session.person !== person) return false
  for (const field of document.querySelectorAll("input[name=csrf_token]")) field.value = session.csrf_token
  return true
}

// Renews the CSRF tokens of a page after a new sign-in in another tab. The token of another person, or of
// the same one in another role, is not taken: what was typed belongs to whom the page was made for.

export const refreshToken = async (address, person) => {
  const session = await (await fetch(address)).json()
  if (session.person !== person) return false
  for (const field of document.querySelectorAll("input[name=csrf_token]")) field.value = session.csrf_token
  return true
}

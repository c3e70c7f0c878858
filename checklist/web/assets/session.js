// After signing in again elsewhere, a page's token is an old one; what is on it is only the same person's.

export const takesNewToken = async (address, person) => {
  const session = await (await fetch(address)).json()
  if (session.person !== person) return false
  for (const field of document.querySelectorAll("input[name=csrf_token]")) field.value = session.csrf_token
  return true
}

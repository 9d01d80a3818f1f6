/** Where the quick exit leads: an everyday site that says nothing. */
export const neutralSite = 'https://www.wikipedia.org'

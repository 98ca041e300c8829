const STRAPI = / \| Strapi$/;
const PRODUCT = ' | On the Record';

/** Strapi ends the title of each page with its own name, and no option changes that. */
export function nameTheTab() {
  const rename = () => {
    if (STRAPI.test(document.title)) document.title = document.title.replace(STRAPI, PRODUCT);
  };
  rename();
  new MutationObserver(rename).observe(document.head, { childList: true, subtree: true });
}

/** Below them every customer has a domain of their own; the ones that apps are often hosted on. */
const HOSTING: readonly string[] = [
  ...["amplifyapp.com", "azurestaticapps.net", "azurewebsites.net", "cloudfront.net", "elb.amazonaws.com"],
  ...["firebaseapp.com", "fly.dev", "github.io", "gitlab.io", "herokuapp.com", "netlify.app", "onrender.com"],
  ...["pages.dev", "run.app", "vercel.app", "web.app", "workers.dev"],
];

/** `co.uk`, `com.au`: a word for a kind of owner below a country. */
const OF_A_COUNTRY = /^(ac|co|com|edu|gob|gouv|gov|govt|mil|ne|net|or|org|sch)\.[a-z]{2}$/;

/** `auth.eu-central-1.amazoncognito.com`. */
const OF_COGNITO = /^auth(-fips)?\.[a-z0-9-]+\.amazoncognito\.com$/;

/**
 * Whether a domain can belong to one owner, so that a browser takes it for more than one host. Not the whole Public Suffix List:
 * a rare suffix is taken for a domain.
 *
 * Source: https://publicsuffix.org
 */
export function isRegistrable(domain: string): boolean {
  if (!domain.includes(".") || /^[\d.]+$/.test(domain)) return false;
  return !HOSTING.includes(domain) && !OF_A_COUNTRY.test(domain) && !OF_COGNITO.test(domain) && !isAbove(domain);
}

/** Whether it is part of a suffix with more labels: `amazoncognito.com` belongs to AWS, and so do all hosts below. */
function isAbove(domain: string): boolean {
  return /^(([a-z0-9-]+\.)?amazoncognito|amazonaws)\.com$/.test(domain);
}

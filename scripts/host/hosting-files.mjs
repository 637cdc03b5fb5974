/**
 * Makes the settings for common web servers from the one source of the headers. They are `_headers` in the build, and
 * `nginx.conf` and `Caddyfile` in `docs/hosting`. `docs/hosting/embedding` has all three for hosts that let chosen
 * sites embed the app.
 *
 *     node scripts/host/hosting-files.mjs     rewrites those in docs/hosting
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isStartedDirectly, projectRoot } from '../run/run-tool.mjs'
import {
  cacheControl,
  embedding,
  embeddingHeaders,
  headersBlock,
  headersFile,
  securityHeaders,
} from './security-headers.mjs'

/** What browsers revalidate on every visit: the pages, the offline worker, and the script for other sites. */
const revalidated = [
  '/',
  '/index.html',
  '/measures.html',
  '/s/*',
  '/shared/*',
  '/offline-worker.js',
  embedding.path,
]

/** The `_headers` file of the build, which several static hosts read: security headers and caching. */
export const headersWithCaching = [
  headersFile,
  ...revalidated.map((path) => `${path}\n  Cache-Control: ${cacheControl.other}\n`),
  `/assets/*\n  Cache-Control: ${cacheControl.hashed}\n`,
].join('')

/** The site that the settings for embedding name until the host names others. */
export const exampleAncestors = 'https://www.example.com'

const corp = 'Cross-Origin-Resource-Policy'

/** Lines of a comment above the place where the host names sites. */
const whoMayEmbed = [
  'Who may hold the app in a frame: name each site with https://, with spaces between them, here and nowhere else.',
  "Subdomains: https://*.example.com. Nobody: 'none'. The app's own site: 'self'.",
]

/**
 * The `_headers` file for hosts that let chosen sites embed the app. No two blocks set the same header for one path,
 * because several static hosts would join their values.
 */
export const embeddingHeadersFile = (() => {
  const { [corp]: own = '', ...others } = embeddingHeaders(exampleAncestors)
  const comments = [
    'Written by scripts/host/hosting-files.mjs. Goes into the folder of the build, in the place of the _headers there.',
    ...whoMayEmbed,
    'The place: after frame-ancestors, at the end of the next long line.',
  ]
  return [
    ...comments.map((comment) => `# ${comment}\n`),
    headersBlock('/*', others),
    ...revalidated.map((path) =>
      headersBlock(path, {
        'Cache-Control': cacheControl.other,
        [corp]: path === embedding.path ? embedding.headers[corp] : own,
      }),
    ),
    headersBlock('/assets/*', { 'Cache-Control': cacheControl.hashed, [corp]: own }),
  ].join('')
})()

/**
 * @param {Readonly<Record<string, string>>} headers
 * @param {(header: [name: string, value: string]) => string} line
 */
const eachHeader = (headers, line) => Object.entries(headers).map(line).join('\n')

/**
 * The parts of a server's settings that differ if chosen sites may embed the app.
 * @typedef {{ headers: Readonly<Record<string, string>>, before: string, within?: string }} Variant
 */

/** @param {Variant} variant */
const nginxWith = ({
  headers,
  before,
}) => `# Written by scripts/host/hosting-files.mjs. Goes into the http block; set the port, the name and the folder of the build.
map $uri $policy_finder_cache {
    ~/assets/ "${cacheControl.hashed}";
    default   "${cacheControl.other}";
}
${before}
server {
    listen 8080;
    server_name localhost;
    root /srv/policy-finder;
    charset utf-8;

    # The build holds each text file compressed as well. With the module for Brotli, add: brotli_static on;
    gzip_static on;
    gzip_vary on;

    # A location with an add_header of its own would lose all of these.
${eachHeader(headers, ([name, value]) => `    add_header ${name} "${value}" always;`)}
    add_header Cache-Control $policy_finder_cache;

    location / {
        try_files $uri $uri/index.html =404;
    }

    # A shared link in which a chat program has turned the # into %23.
    location /s/ {
        try_files $uri /s/index.html;
    }
}
`

/** For nginx, from version 1.9 on. */
export const nginxFile = nginxWith({ headers: securityHeaders, before: '' })

/** The same, for hosts that let chosen sites embed the app. */
const nginxEmbeddingFile = nginxWith({
  headers: { ...embeddingHeaders('$policy_finder_ancestors'), [corp]: '$policy_finder_corp' },
  before: `
${whoMayEmbed.map((line) => `# ${line}`).join('\n')}
map "" $policy_finder_ancestors {
    default "${exampleAncestors}";
}

# Other sites may load this one file.
map $uri $policy_finder_corp {
    ~${embedding.path.replace('.', '\\.')}$ ${embedding.headers[corp]};
    default      ${securityHeaders[corp] ?? ''};
}
`,
})

/** @param {Variant} variant */
const caddyWith = ({
  headers,
  before,
  within = '',
}) => `# Written by scripts/host/hosting-files.mjs. Set the address and the folder of the build.
:8080 {
	root * /srv/policy-finder
${before}
	header {
${eachHeader(headers, ([name, value]) => `		${name} "${value}"`)}
	}
${within}
	# Only what is there: a 404 must not be kept.
	@assets {
		path /assets/*
		file
	}
	header @assets Cache-Control "${cacheControl.hashed}"
	@pages not path /assets/*
	header @pages Cache-Control ${cacheControl.other}

	# A shared link in which a chat program has turned the # into %23.
	@shared {
		path /s/*
		not file
	}
	rewrite @shared /s/index.html

	# The build holds each text file compressed as well.
	file_server {
		precompressed br gzip
	}
}
`

/** For Caddy, from version 2.6 on. */
export const caddyFile = caddyWith({ headers: securityHeaders, before: '' })

/** The same, for hosts that let chosen sites embed the app. */
const caddyEmbeddingFile = (() => {
  const { [corp]: own = '', ...others } = embeddingHeaders('{vars.policy_finder_ancestors}')
  return caddyWith({
    headers: others,
    before: `
${whoMayEmbed.map((line) => `	# ${line}`).join('\n')}
	vars policy_finder_ancestors "${exampleAncestors}"
`,
    within: `
	# Other sites may load this one file.
	@embed path ${embedding.path}
	header @embed ${corp} ${embedding.headers[corp]}
	@others not path ${embedding.path}
	header @others ${corp} ${own}
`,
  })
})()

/** The files in docs/hosting, by their paths from there. */
export const hostingFiles = {
  'nginx.conf': nginxFile,
  Caddyfile: caddyFile,
  'embedding/nginx.conf': nginxEmbeddingFile,
  'embedding/Caddyfile': caddyEmbeddingFile,
  'embedding/_headers': embeddingHeadersFile,
}

if (isStartedDirectly(import.meta.url)) {
  const folder = join(projectRoot, 'docs', 'hosting')
  mkdirSync(join(folder, 'embedding'), { recursive: true })
  for (const [name, content] of Object.entries(hostingFiles)) writeFileSync(join(folder, name), content)
}

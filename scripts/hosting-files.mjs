/**
 * The settings for common web servers, made from the one source of the headers: `_headers` in the build, and
 * `docs/hosting/nginx.conf` and `docs/hosting/Caddyfile`.
 *
 *     node scripts/hosting-files.mjs     writes the two in docs/hosting anew
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isStartedDirectly, projectRoot } from './run-tool.mjs'
import { cacheControl, headersFile, securityHeaders } from './security-headers.mjs'

/** What every visit asks for anew: the pages of the build, and the offline worker. */
const askedAnew = ['/', '/index.html', '/measures.html', '/s/*', '/offline-worker.js']

/** For static hosts that read `_headers`: the security headers, and what may be kept. */
export const headersWithCaching = [
  headersFile,
  ...askedAnew.map((path) => `${path}\n  Cache-Control: ${cacheControl.other}\n`),
  `/assets/*\n  Cache-Control: ${cacheControl.hashed}\n`,
].join('')

/** @param {(header: [name: string, value: string]) => string} line */
const eachHeader = (line) => Object.entries(securityHeaders).map(line).join('\n')

/** For nginx, from version 1.9 on. */
export const nginxFile = `# Written by scripts/hosting-files.mjs. Goes into the http block; set the port, the name and the folder of the build.
map $uri $policy_finder_cache {
    ~/assets/ "${cacheControl.hashed}";
    default   "${cacheControl.other}";
}

server {
    listen 8080;
    server_name localhost;
    root /srv/policy-finder;
    charset utf-8;

    # The build holds each text file compressed as well. With the module for Brotli, add: brotli_static on;
    gzip_static on;
    gzip_vary on;

    # A location with an add_header of its own would lose all of these.
${eachHeader(([name, value]) => `    add_header ${name} "${value}" always;`)}
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

/** For Caddy, from version 2.6 on. */
export const caddyFile = `# Written by scripts/hosting-files.mjs. Set the address and the folder of the build.
:8080 {
	root * /srv/policy-finder

	header {
${eachHeader(([name, value]) => `		${name} "${value}"`)}
	}

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

/** The files in docs/hosting, by name. */
export const hostingFiles = { 'nginx.conf': nginxFile, Caddyfile: caddyFile }

if (isStartedDirectly(import.meta.url)) {
  const folder = join(projectRoot, 'docs', 'hosting')
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(hostingFiles)) writeFileSync(join(folder, name), content)
}

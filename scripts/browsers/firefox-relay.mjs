#!/usr/bin/env node
/**
 * Stands between Playwright and an unchanged Firefox. Playwright starts this file in place of Firefox. The relay starts
 * the real Firefox with the same arguments and passes on every WebDriver BiDi message, both ways.
 *
 * It changes only what Playwright and Firefox do not agree on yet:
 *
 * - Playwright sets the preferred colour scheme of every page with a command that Firefox does not know. A fresh profile
 *   prefers light. So if Playwright asks for light, or for nothing, the relay turns "unknown command" into success. Any
 *   other error stays an error, and a Firefox that knows the command obeys it.
 * - Playwright identifies a download by an id that Firefox does not send. The relay uses the download's address, which
 *   is unique for every saved file.
 *
 *     FIREFOX_BEHIND_RELAY   the program of the real Firefox
 */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { WebSocket, WebSocketServer } from 'ws'
import { isStartedDirectly } from '../run/run-tool.mjs'

const colours = 'emulation.setMediaFeaturesOverride'
const downloads = /"method":"browsingContext\.download(WillBegin|End)"/

/**
 * Tells whether a command asks only for what a fresh Firefox does anyway.
 * @param {{ method?: unknown, params?: { features?: Record<string, unknown> } }} command
 */
function asksForDefaults({ method, params }) {
  if (method !== colours) return false
  return Object.entries(params?.features ?? {}).every(
    ([name, value]) => value === null || (name === 'prefers-color-scheme' && value === 'light'),
  )
}

/** Translates one conversation: notes which commands Firefox may not know, and turns the errors for them into success. */
export function createTurner() {
  /** @type {Set<unknown>} */
  const mayBeUnknown = new Set()
  return {
    /** @param {string} text a command on its way to Firefox */
    noteCommand(text) {
      if (!text.includes(colours)) return
      const command = JSON.parse(text)
      if (asksForDefaults(command)) mayBeUnknown.add(command.id)
    },
    /**
     * @param {string} text an answer or event on its way to Playwright
     * @returns {string} what Playwright is to read
     */
    turn(text) {
      if (downloads.test(text)) {
        const event = JSON.parse(text)
        return JSON.stringify({ ...event, params: { download: event.params.url, ...event.params } })
      }
      if (mayBeUnknown.size === 0) return text
      const { id, error } = JSON.parse(text)
      if (!mayBeUnknown.delete(id) || error !== 'unknown command') return text
      return JSON.stringify({ type: 'success', id, result: {} })
    },
  }
}

/** @param {import('ws').RawData} data */
function textOf(data) {
  if (!Buffer.isBuffer(data)) throw new TypeError('A message has come in pieces.')
  return data.toString()
}

/**
 * Passes messages between the two sockets until one of them is closed.
 * @param {WebSocket} playwright
 * @param {WebSocket} firefox not open yet
 */
function join(playwright, firefox) {
  const turner = createTurner()
  /** @type {string[]} */
  const early = []
  playwright.on('message', (data) => {
    const text = textOf(data)
    turner.noteCommand(text)
    if (firefox.readyState === WebSocket.CONNECTING) early.push(text)
    else firefox.send(text)
  })
  firefox.on('open', () => {
    for (const text of early.splice(0)) firefox.send(text)
  })
  firefox.on('message', (data) => {
    playwright.send(turner.turn(textOf(data)))
  })
  for (const [one, other] of [
    [playwright, firefox],
    [firefox, playwright],
  ]) {
    one?.on('close', () => other?.close())
    one?.on('error', () => other?.terminate())
  }
}

/**
 * Listens on a free local port and relays every connection to Firefox at `address`.
 * @param {string} address such as `ws://127.0.0.1:41234`
 * @returns {Promise<string>} the address for Playwright to use instead
 */
function listenFor(address) {
  return new Promise((resolve, reject) => {
    const server = new WebSocketServer({
      host: '127.0.0.1',
      port: 0,
      // Web pages send an origin, Playwright does not. No page may control the browser.
      verifyClient: (/** @type {{ req: import('node:http').IncomingMessage }} */ { req }) =>
        req.headers.origin === undefined,
    })
    server.on('connection', (playwright, { url }) => {
      join(playwright, new WebSocket(`${address}${url ?? ''}`, { maxPayload: 0 }))
    })
    server.on('error', reject)
    server.on('listening', () => {
      const own = server.address()
      if (own === null || typeof own === 'string') reject(new Error('The relay has no port.'))
      else resolve(`ws://127.0.0.1:${String(own.port)}`)
    })
  })
}

/**
 * Starts Firefox and exits when it exits.
 * @param {string} program
 * @param {readonly string[]} args
 */
function start(program, args) {
  const firefox = spawn(program, args, { stdio: ['ignore', 'inherit', 'pipe'] })
  createInterface({ input: firefox.stderr }).on('line', (line) => {
    const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line)?.[1]
    if (address) void listenFor(address).then((relayed) => console.error(line.replace(address, relayed)))
    else console.error(line)
  })
  firefox.on('error', (error) => {
    console.error(error.message)
    process.exit(1)
  })
  firefox.on('exit', (code) => process.exit(code ?? 1))
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => firefox.kill(signal))
}

if (isStartedDirectly(import.meta.url)) {
  const program = process.env['FIREFOX_BEHIND_RELAY']
  if (program) start(program, process.argv.slice(2))
  else {
    console.error('FIREFOX_BEHIND_RELAY does not name a Firefox.')
    process.exitCode = 1
  }
}

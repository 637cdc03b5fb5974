/** How the tests reach an ordinary Firefox: the relay to Playwright, the search for it, the count of skipped tests. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { firefoxProgram } from '../../../scripts/browsers/find-firefox.mjs'
import { createTurner } from '../../../scripts/browsers/firefox-relay.mjs'
import { skippedIn } from '../../../scripts/browsers/firefox.mjs'
import { projectRoot } from '../../../scripts/run/run-tool.mjs'

const setColours = (id: number, colour: string | null): string =>
  JSON.stringify({
    id,
    method: 'emulation.setMediaFeaturesOverride',
    params: { features: { 'prefers-color-scheme': colour } },
  })

const unknown = (id: number): string =>
  JSON.stringify({
    type: 'error',
    id,
    error: 'unknown command',
    message: 'emulation.setMediaFeaturesOverride',
  })

describe('an answer of Firefox', () => {
  test.each(['light', null])('counts as done when Firefox cannot set the colours to %s', (colour) => {
    const turner = createTurner()
    turner.noteCommand(setColours(7, colour))
    expect(JSON.parse(turner.turn(unknown(7)))).toEqual({ type: 'success', id: 7, result: {} })
  })

  test('is an error when Firefox cannot set the colours to dark', () => {
    const turner = createTurner()
    turner.noteCommand(setColours(7, 'dark'))
    expect(turner.turn(unknown(7))).toBe(unknown(7))
  })

  test('is unchanged for any other unknown command and any other error', () => {
    const turner = createTurner()
    turner.noteCommand(setColours(7, 'light'))
    turner.noteCommand(JSON.stringify({ id: 8, method: 'emulation.setSomethingElse', params: {} }))
    expect(turner.turn(unknown(8))).toBe(unknown(8))
    const fault = JSON.stringify({ type: 'error', id: 7, error: 'no such user context', message: '' })
    expect(turner.turn(fault)).toBe(fault)
  })

  test('is unchanged when Firefox can set the colours', () => {
    const turner = createTurner()
    turner.noteCommand(setColours(7, 'light'))
    const answer = JSON.stringify({ type: 'success', id: 7, result: { firefox: true } })
    expect(turner.turn(answer)).toBe(answer)
    // Only one answer is replaced, because the number may be used again.
    expect(turner.turn(unknown(7))).toBe(unknown(7))
  })

  test.each(['WillBegin', 'End'])(
    'names a download by its address, unless Firefox gives it a name (%s)',
    (moment) => {
      const turner = createTurner()
      const event = (params: object) =>
        JSON.stringify({ type: 'event', method: `browsingContext.download${moment}`, params })
      const url = 'blob:http://localhost/1'
      expect(JSON.parse(turner.turn(event({ url, navigation: null })))).toMatchObject({
        params: { url, download: url },
      })
      expect(JSON.parse(turner.turn(event({ url, download: 'its own' })))).toMatchObject({
        params: { download: 'its own' },
      })
    },
  )
})

describe('the relay', { skip: process.platform === 'win32' }, () => {
  let folder = ''
  let started: ChildProcess | undefined

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'firefox-relay-'))
    // Replaces Firefox: says where it listens, returns every message, and ends with `browser.close`.
    writeFileSync(
      join(folder, 'firefox.mjs'),
      // Runs in the shell and in Node. The path of Node may hold a space, which a first line must not.
      `#!/bin/sh
':' //; exec ${JSON.stringify(process.execPath)} "$0" "$@"
      import { WebSocketServer } from ${JSON.stringify(pathToFileURL(join(projectRoot, 'node_modules/ws/wrapper.mjs')).href)}
      const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
      server.on('listening', () => console.error('WebDriver BiDi listening on ws://127.0.0.1:' + server.address().port))
      server.on('connection', (socket, { url }) => {
        socket.send(JSON.stringify({ url, args: process.argv.slice(2) }))
        socket.on('message', (data) => String(data).includes('browser.close') ? process.exit(3) : socket.send(String(data)))
      })`,
      { mode: 0o755 },
    )
  })

  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  afterEach(() => {
    started?.kill('SIGTERM')
  })

  /** Starts the relay as Playwright does; returns the address that it prints. */
  function start(program: string): Promise<string> {
    const relay = fileURLToPath(new URL('../../../scripts/browsers/firefox-relay.mjs', import.meta.url))
    const process_ = spawn(process.execPath, [relay, '--remote-debugging-port=0', '--headless'], {
      env: { ...process.env, FIREFOX_BEHIND_RELAY: program },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    started = process_
    return new Promise((resolve, reject) => {
      const told: string[] = []
      createInterface({ input: process_.stderr }).on('line', (line) => {
        told.push(line)
        const address = /listening on (ws:\S+)/.exec(line)?.[1]
        if (address) resolve(address)
      })
      process_.on('exit', () => reject(new Error(told.join('\n'))))
    })
  }

  const next = (socket: WebSocket): Promise<string> =>
    new Promise((resolve) =>
      socket.once('message', (data) => resolve(Buffer.isBuffer(data) ? data.toString() : 'in pieces')),
    )

  test('refuses web pages, passes on arguments, path and messages, and ends with the exit code of Firefox', async () => {
    const address = await start(join(folder, 'firefox.mjs'))
    const stranger = new WebSocket(`${address}/session`, { origin: 'https://example.com' })
    const refused = await new Promise((resolve) => stranger.once('error', resolve))
    expect(String(refused)).toContain('401')

    const socket = new WebSocket(`${address}/session`)
    expect(JSON.parse(await next(socket))).toEqual({
      url: '/session',
      args: ['--remote-debugging-port=0', '--headless'],
    })
    const long = JSON.stringify({ id: 1, text: '服务'.repeat(2_000_000) })
    socket.send(long)
    expect((await next(socket)) === long).toBe(true)
    const ended = new Promise((resolve) => started?.once('exit', resolve))
    socket.send('{"id":2,"method":"browser.close"}')
    expect(await ended).toBe(3)
  })

  test('says so when its Firefox cannot be started', async () => {
    await expect(start(join(folder, 'nothing'))).rejects.toThrow('ENOENT')
  })

  test('says so when no Firefox is named', async () => {
    await expect(start('')).rejects.toThrow('FIREFOX_BEHIND_RELAY does not name a Firefox.')
  })

  test('finds Firefox by FIREFOX, else by PATH, and reports a path that does not exist', () => {
    const program = join(folder, 'firefox')
    expect(firefoxProgram({ PATH: folder })).not.toBe(program)
    writeFileSync(program, '')
    expect(firefoxProgram({ PATH: folder })).toBe(program)
    expect(firefoxProgram({ FIREFOX: join(folder, 'firefox.mjs'), PATH: folder })).toBe(
      join(folder, 'firefox.mjs'),
    )
    expect(() => firefoxProgram({ FIREFOX: '/nowhere', PATH: folder })).toThrow(
      '/nowhere, which is not there',
    )
  })
})

test('counts skipped tests by their reasons', () => {
  const skipped = (description?: string) => ({
    tests: [{ status: 'skipped', annotations: description ? [{ type: 'skip', description }] : [] }],
  })
  const passed = { tests: [{ status: 'expected', annotations: [] }] }
  expect(
    skippedIn({
      suites: [{ specs: [skipped('paper'), passed], suites: [{ specs: [skipped('colours')] }] }],
      specs: [skipped('colours'), skipped()],
    }),
  ).toEqual([
    ['colours', 2],
    ['no reason is given', 1],
    ['paper', 1],
  ])
})

import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { createClient } from 'graphql-ws'
import { GraphiQL } from 'graphiql'
import 'graphiql/style.css'
import { examples } from './examples.js'

// The editor adds style elements of its own; the page's policy lets those in that carry its nonce.
const nonce = document.currentScript?.nonce ?? document.querySelector('script[nonce]')?.nonce
const create = document.createElement.bind(document)
document.createElement = (name, options) => {
  const element = create(name, options)
  if (nonce && element instanceof HTMLStyleElement) element.nonce = nonce
  return element
}

globalThis.MonacoEnvironment = {
  getWorker: (_, label) => new Worker(new URL(WORKERS[label] ?? WORKERS.editor, import.meta.url), { type: 'module', name: label }),
}

const address = new URL('/graphql', location.href)
const socket = new URL(address)
socket.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:'
const fetcher = createGraphiQLFetcher({
  url: address.href,
  headers: { 'GraphQL-Cost': 'report' },
  wsClient: createClient({ url: socket.href, lazy: true }),
})

// The tabs of a first visit do not fill the editors below the first of them; those of a later one are stored.
const isFirstVisit = localStorage.getItem('graphiql:tabState') === null
const first = isFirstVisit ? { initialVariables: examples[0].variables, initialHeaders: examples[0].headers } : {}

createRoot(document.getElementById('explorer')).render(createElement(GraphiQL, {
  fetcher, defaultTabs: examples, shouldPersistHeaders: true, defaultEditorToolsVisibility: 'variables', ...first,
}))

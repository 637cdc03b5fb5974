/** The addresses of the pages. They are in the fragment, so any static host serves them, at any path. */
import {
  createRouter,
  createWebHashHistory,
  type RouteLocationNormalized,
  type RouteLocationRaw,
  type Router,
  type RouteRecordSingleView,
  type RouterHistory,
} from 'vue-router'
import type { Component } from 'vue'
import { ensureWords, withSecondTry } from '../i18n'
import { catalogue } from '../policy'
import { isAhead } from '../features/interview/advance'
import { beforePaint } from '../browser/painted'
import { sharedState } from '../stores/opened-share'
import QuestionPage from '../features/interview/QuestionPage.vue'
import StartPage from '../features/interview/StartPage.vue'

declare module 'vue-router' {
  interface RouteMeta {
    /** The page needs the detailed texts, which are loaded only for such pages. */
    details?: true
  }
}

const known = {
  questions: new Set<unknown>(catalogue.questions.map((question) => question.id)),
  measures: new Set<unknown>(catalogue.measures.map((measure) => measure.id)),
}

/** Lets only known ids through; shows the not-found page for others, at the same address. */
function only(ids: ReadonlySet<unknown>) {
  return (to: RouteLocationNormalized): true | RouteLocationRaw =>
    ids.has(to.params.id) || {
      name: 'not-found',
      params: { rest: to.path.slice(1).split('/') },
      replace: true,
    }
}

/** The questions of the first topic, whose words are loaded with the first page. */
const firstQuestions = new Set<unknown>(catalogue.sections[0]?.questions)

/** Makes the route of a page that needs the detailed texts. If the page cannot be loaded, it is loaded once more. */
function detailed(
  path: string,
  load: () => Promise<Component>,
  more: Partial<RouteRecordSingleView> = {},
): RouteRecordSingleView {
  return { path, component: () => withSecondTry(load), meta: { details: true }, ...more }
}

const resultPage = () => import('../features/result/ResultPage.vue')
const sharedPage = () => import('../features/sharing/SharedPage.vue')

/** Loads the words that pages with details need. */
const ensureDetails = () => ensureWords('questions', 'details')

/** Loads the page after the last question. Rejects if it cannot be loaded; the route will try again. */
export async function prepareResultPage(): Promise<void> {
  await Promise.all([ensureDetails(), resultPage()])
}

/** Why the first page could not be loaded, and the way to try it again. */
export interface FirstFailure {
  readonly error: unknown
  readonly again: () => unknown
}

/**
 * Waits for the first page. Returns the failure if it cannot be loaded. So the rest of the app can start and show it.
 */
export async function arrive(router: Router, first?: RouteLocationRaw): Promise<FirstFailure | undefined> {
  const wanted = first ?? (window.location.hash.slice(1) || '/')
  try {
    await router.isReady()
    if (first) await router.replace(first)
    return undefined
  } catch (error) {
    return { error, again: () => router.replace(wanted).catch(() => undefined) }
  }
}

/** Makes the router, which begins at the current address. */
export function createAppRouter(history: RouterHistory = createWebHashHistory()): Router {
  const router = createRouter({
    history,
    routes: [
      { path: '/', component: StartPage },
      {
        path: '/q/:id',
        name: 'question',
        component: QuestionPage,
        props: true,
        beforeEnter: only(known.questions),
      },
      detailed('/all', () => import('../features/interview/AllQuestionsPage.vue')),
      detailed('/check', () => import('../features/interview/CheckPage.vue')),
      detailed('/result', resultPage),
      detailed('/steps', () => import('../features/steps/StepsPage.vue')),
      detailed('/measures', () => import('../features/library/MeasuresPage.vue')),
      detailed('/measures/:id', () => import('../features/library/MeasurePage.vue'), {
        props: true,
        beforeEnter: only(known.measures),
      }),
      detailed('/portfolio', () => import('../features/portfolio/portfolio-page')),
      detailed('/open', () => import('../features/sharing/OpenSharedPage.vue')),
      detailed('/shared', sharedPage),
      // A link that opens in a new tab must carry the answers. They leave the address at once.
      detailed('/shared/:token/:row(\\d+)?', sharedPage, {
        beforeEnter: ({ params: { token, row } }) => ({
          path: '/shared',
          state: sharedState({ token: String(token), portfolioRow: row ? Number(row) : undefined }),
        }),
      }),
      detailed('/compare/:left/:right', () => import('../features/sharing/ComparePage.vue'), { props: true }),
      detailed('/about', () => import('../features/about/AboutPage.vue')),
      detailed('/accessibility', () => import('../features/about/AccessibilityPage.vue')),
      {
        path: '/:rest(.*)*',
        name: 'not-found',
        component: () => withSecondTry(() => import('./shell/NotFoundPage.vue')),
      },
    ],
    scrollBehavior: async (_to, _from, saved) => {
      await beforePaint()
      return !isAhead() && (saved ?? { top: 0 })
    },
  })

  router.beforeResolve(async (to) => {
    if (to.meta.details) await ensureDetails()
    else if (to.name === 'question' && !firstQuestions.has(to.params.id)) await ensureWords('questions')
  })
  return router
}

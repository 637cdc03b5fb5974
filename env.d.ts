/** For ESLint, whose type checker cannot open .vue files. vue-tsc reads the real ones and never comes here. */
declare module '*.vue' {
  import type { DefineComponent } from 'vue'

  const component: DefineComponent
  export default component
}

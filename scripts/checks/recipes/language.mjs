export function oneLanguageMore() {}

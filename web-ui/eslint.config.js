import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const features = [
  'session', 'catalog', 'plans', 'operations', 'instances', 'volumes',
  'repositories', 'account', 'accounts', 'activity', 'targets', 'registries',
]

const refuse = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns: patterns.map(([group, message]) => ({ group, message })) }],
})

export default tseslint.config(
  { ignores: ['dist', 'target', 'node_modules', 'src/api/schema.gen.ts', 'mocks/public'] },
  ...tseslint.configs.recommended,
  { plugins: { 'react-hooks': reactHooks }, rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' } },
  { rules: { '@typescript-eslint/no-explicit-any': 'error', 'max-lines': ['error', 500] } },
  ...features.map((feature) => ({
    files: [`src/features/${feature}/**`],
    ignores: ['**/*.test.tsx'],
    rules: refuse(
      [['@/app/*'], 'features do not know the app around them'],
      [features.filter((other) => other !== feature).map((other) => `@/features/${other}/*`), 'features never import one another'],
    ),
  })),
  {
    files: ['src/ui/**'],
    rules: refuse(
      [['@/app/*', '@/features/*', '@/api/*'], 'ui stands below features'],
      [['react-router', '@tanstack/*'], 'ui knows neither router nor queries'],
    ),
  },
  { files: ['src/api/**', 'src/lib/**'], rules: refuse([['@/app/*', '@/features/*', '@/ui/*'], 'api and lib stand below everything']) },
)

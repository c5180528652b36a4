import { NavLink } from 'react-router'
import { useMay } from '@/api/session'
import { paths } from '@/lib/paths'
import { Icon, type IconName } from '@/ui/Icon'

interface Place {
  to: string
  icon: IconName
  label: string
}

const places: Place[] = [
  { to: paths.catalog(), icon: 'catalog', label: 'Catalog' },
  { to: paths.instances(), icon: 'instances', label: 'Instances' },
  { to: paths.operations(), icon: 'operations', label: 'Operations' },
  { to: paths.volumes(), icon: 'volumes', label: 'Volumes' },
  { to: paths.repositories(), icon: 'repositories', label: 'Repositories' },
  { to: paths.targets(), icon: 'targets', label: 'Targets' },
  { to: paths.activity(), icon: 'activity', label: 'Activity' },
]

const forAdmins: Place[] = [
  { to: paths.registries(), icon: 'key', label: 'Registries' },
  { to: paths.accounts(), icon: 'accounts', label: 'Accounts' },
]

export function Navigation() {
  const mayAdminister = useMay('administer')
  return (
    <nav aria-label="Main">
      <ul>
        {(mayAdminister ? [...places, ...forAdmins] : places).map(({ to, icon, label }) => (
          <li key={to}>
            <NavLink to={to}>
              <Icon name={icon} /> {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import { Button, Menu } from '@mantine/core'
import { Link } from 'react-router'
import { offers } from '@/api/offers'
import type { InstanceDetails } from '@/api/types'
import { paths } from '@/lib/paths'
import { Icon } from '@/ui/Icon'

const changes: { action: string; label: string; to: (id: string) => string }[] = [
  { action: 'upgrade', label: 'Change the version', to: paths.upgrade },
  { action: 'scale', label: 'Scale', to: paths.scale },
  { action: 'restart', label: 'Restart', to: paths.restart },
  { action: 'clone', label: 'Clone', to: paths.clone },
]

/** What the server offers to do with an instance; the likely ones as buttons, the others in a menu. */
export function Actions({ of }: { of: InstanceDetails }) {
  const newer = offers(of, 'upgrade') && of.upgradeAvailable
  const inMenu = changes.filter(({ action }) => offers(of, action))
  return (
    <>
      {newer && <Button component={Link} to={paths.upgrade(of.id, newer)}>Upgrade to {newer}</Button>}
      {offers(of, 'reconfigure') && <Button component={Link} to={paths.configure(of.id)} variant="default">Change options</Button>}
      {inMenu.length > 0 && (
        <Menu position="bottom-end" width={200}>
          <Menu.Target><Button variant="default" rightSection={<Icon name="chevron" size={14} />}>More</Button></Menu.Target>
          <Menu.Dropdown>
            {inMenu.map(({ action, label, to }) => <Menu.Item key={action} component={Link} to={to(of.id)} preventScrollReset>{label}</Menu.Item>)}
          </Menu.Dropdown>
        </Menu>
      )}
      {offers(of, 'uninstall') && <Button component={Link} to={paths.uninstall(of.id)} variant="default" preventScrollReset>Uninstall</Button>}
    </>
  )
}

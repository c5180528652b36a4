import { Menu, SegmentedControl, UnstyledButton, useMantineColorScheme, type MantineColorScheme } from '@mantine/core'
import { Link } from 'react-router'
import { useLogOut, useSession } from '@/api/session'
import { paths } from '@/lib/paths'
import { Icon, type IconName } from '@/ui/Icon'

const schemes: { value: MantineColorScheme; icon: IconName; label: string }[] = [
  { value: 'light', icon: 'sun', label: 'Light colours' },
  { value: 'dark', icon: 'moon', label: 'Dark colours' },
  { value: 'auto', icon: 'auto', label: 'Colours of the system' },
]

export function UserMenu() {
  const { data: session } = useSession()
  const logOut = useLogOut()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  if (!session) return null
  return (
    <>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label="Colours"
        value={colorScheme}
        onChange={(value) => setColorScheme(schemes.find((scheme) => scheme.value === value)?.value ?? 'auto')}
        data={schemes.map(({ value, icon, label }) => ({
          value,
          label: (
            <span style={{ display: 'grid', placeItems: 'center', height: 18 }} title={label}>
              <Icon name={icon} size={15} />
              <span className="u-visually-hidden">{label}</span>
            </span>
          ),
        }))}
      />
      <Menu width={220} position="top-start">
        <Menu.Target>
          <UnstyledButton style={{ padding: '8px 10px', borderRadius: 8, display: 'flex', gap: 10, alignItems: 'center', width: '100%' }}>
            <span className="u-icon" style={{ width: 30, height: 30, borderRadius: '50%', fontSize: 14 }} aria-hidden="true">{session.user.name.slice(0, 1).toUpperCase()}</span>
            <span className="u-visually-hidden">Account: </span>
            <span style={{ minWidth: 0 }}>
              <span className="u-ellipsis" style={{ display: 'block', fontWeight: 550 }}>{session.user.name}</span>
              <span className="u-dim u-small" style={{ display: 'block' }}>{session.user.role}</span>
            </span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component={Link} to={paths.account()} leftSection={<Icon name="key" size={16} />}>Password and tokens</Menu.Item>
          <Menu.Item leftSection={<Icon name="logout" size={16} />} onClick={() => logOut.mutate()}>Log out</Menu.Item>
          <Menu.Divider />
          <Menu.Label>Universe {session.installation.version}</Menu.Label>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}

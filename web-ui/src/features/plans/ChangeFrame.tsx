import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { InstanceDetails } from '@/api/types'
import { paths } from '@/lib/paths'
import { PackageIcon } from '@/ui/PackageIcon'
import { Page } from '@/ui/Page'
import { Refusal } from './Refusal'
import { StepsBar } from './StepsBar'
import type { ChangeForm } from './useChange'

/** Around every form that changes an instance: whose it is, what is wrong, and the way to the plan. */
export function ChangeFrame({ title, of, form, children }: { title: string; of: InstanceDetails; form: ChangeForm; children: ReactNode }) {
  return (
    <Page
      title={title}
      above={<Link to={paths.instance(of.id)} className="u-dim">{of.name}</Link>}
      heading={
        <div className="u-row" style={{ flexWrap: 'nowrap', gap: 16 }}>
          <PackageIcon name={of.package} url={of.iconUrl} size={52} />
          <div style={{ minWidth: 0 }}>
            <h1 style={{ margin: 0 }} className="u-break">{title}</h1>
            <StepsBar at="configure" />
          </div>
        </div>
      }
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          form.review()
        }}
      >
        {children}
        <div className="p-bar">
          <div style={{ flex: '1 1 300px', minWidth: 0 }}><Refusal error={form.error} problems={form.problems} /></div>
          <div className="u-row">
            <Button variant="default" component={Link} to={paths.instance(of.id)}>Cancel</Button>
            <Button type="submit" loading={form.running}>Review the plan</Button>
          </div>
        </div>
      </form>
    </Page>
  )
}

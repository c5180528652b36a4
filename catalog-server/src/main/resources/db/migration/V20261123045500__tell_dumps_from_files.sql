-- Whether the data of a volume was saved as its files, or as what a command of the package wrote.
alter table volume_snapshot add form text not null default 'files' check (form in ('files', 'dump'));

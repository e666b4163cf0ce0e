# Cmdlets for Case, Lync Server 2013
# Командлеты для «Case», Lync Server 2013
# To read and to discuss, not to run as it is: every command changes a live service. Check it
# against the state of your servers, and run the ones you want one by one.
# Для чтения и обсуждения, а не для запуска целиком: каждая команда меняет работающую службу.
# Сверьте её с состоянием своих серверов и выполняйте нужные по одной.

# The next line stops the script. Remove it only when you know what each command below does.
# Следующая строка останавливает сценарий. Удаляйте её, только если знаете, что делает каждая
# команда ниже.
throw 'Stopped on purpose: read the script first. / Остановлено намеренно: сначала прочитайте сценарий.'

# What is set today: note it before you change anything.
# Что задано сейчас: запишите, прежде чем что-либо менять.
# Documents: get-csaccessedgeconfiguration
# Документы: get-csaccessedgeconfiguration
Get-CsAccessEdgeConfiguration

# Switch on what the Edge pools offer, for the whole organisation.
# Включить для всей организации то, что предлагают пограничные пулы.
# Discovery is on only where a partner here is found by discovery. Anonymous participants of
# meetings need -AllowAnonymousUsers as well.
# Обнаружение включается, только если какой-то партнёр здесь находится обнаружением. Анонимным
# участникам собраний нужен ещё и -AllowAnonymousUsers.
# Documents: set-csaccessedgeconfiguration, manage-access-edge-configuration-for-your-organization
# Документы: set-csaccessedgeconfiguration, manage-access-edge-configuration-for-your-organization
Set-CsAccessEdgeConfiguration -AllowOutsideUsers $true -AllowFederatedUsers $true -UseDnsSrvRouting -EnablePartnerDiscovery $false

# Let users have what the Edge pools offer. This changes the policy of everybody.
# Разрешить это пользователям. Меняется политика для всех.
# For some users only, make a policy with New-CsExternalAccessPolicy and assign it with
# Grant-CsExternalAccessPolicy.
# Чтобы разрешить лишь некоторым, создайте политику через New-CsExternalAccessPolicy и назначьте
# её через Grant-CsExternalAccessPolicy.
# Documents: set-csexternalaccesspolicy
# Документы: set-csexternalaccesspolicy
Set-CsExternalAccessPolicy -Identity 'Global' -EnableOutsideAccess $true -EnableFederationAccess $true
